/** A gauge with its values, one for each set of labels. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

/** Prometheus text exposition format 0.0.4. */
export function expose(gauges: readonly Gauge[]): string {
  return gauges
    .map(({ name, help, values }) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        ...values.map(({ labels, value }) => `${name}${braced(labels)} ${value}`),
        '',
      ].join('\n'),
    )
    .join('');
}

function braced(labels: Gauge['values'][number]['labels']): string {
  if (labels === undefined) return '';
  const escape = (text: string): string =>
    text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `{${Object.entries(labels)
    .map(([name, text]) => `${name}="${escape(text)}"`)
    .join(',')}}`;
}
