export function Desk() {
  return <h1>Isnad</h1>;
}
