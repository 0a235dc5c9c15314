/** Names the checkpoint of the newsroom's read models. Tables of another shape get another name, and are filled anew. */
export const NEWSROOM = 'newsroom-2';
