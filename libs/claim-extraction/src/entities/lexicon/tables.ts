/** Reads the tables of this folder: rows of columns separated by |, columns of items separated by commas. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|').map((column) => column.trim()));
}

export function itemsOf(column: string | undefined): readonly string[] {
  return (column ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
