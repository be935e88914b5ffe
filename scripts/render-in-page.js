// Runs in the page that render-markdown.ts opens: draws the charts with Mermaid, and finds layout errors.

/** Draws every chart in a theme; returns Mermaid's errors, and everything that is too wide or overlaps something else. */
globalThis.drawAndInspect = async (theme) => {
  const errors = [];
  const charts = [...document.querySelectorAll('.chart')];
  if (charts.length > 0) mermaid.initialize({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' });
  for (const [index, chart] of charts.entries()) {
    try {
      const { svg } = await mermaid.render(`chart${index}`, chart.textContent);
      chart.innerHTML = svg;
    } catch (thrown) {
      errors.push(`chart ${index}: ${String(thrown)}`);
    }
  }
  return [...errors, ...cutTables(), ...[...document.querySelectorAll('.chart svg')].flatMap(misplacedLabels)];
};

function cutTables() {
  const page = document.documentElement;
  const cut = [...document.querySelectorAll('table')].filter((table) => table.scrollWidth > table.clientWidth);
  return [
    ...(page.scrollWidth > page.clientWidth ? ['the page is wider than its window'] : []),
    ...cut.map((table) => `a table is cut off on the right: ${table.rows[0].textContent}`),
  ];
}

function misplacedLabels(svg) {
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text, foreignObject')]
    .filter(({ textContent }) => /[^\u200b\s]/.test(textContent))
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  const isOut = ({ box }) =>
    box.left < frame.left - 1 ||
    box.right > frame.right + 1 ||
    box.top < frame.top - 1 ||
    box.bottom > frame.bottom + 1;
  return labels.flatMap((label, index) => [
    ...(isOut(label) ? [`a label exceeds its chart: ${label.words}`] : []),
    ...labels
      .slice(index + 1)
      .filter((other) => isOver(label.box, other.box))
      .map((other) => `labels overlap: ${label.words}, ${other.words}`),
  ]);
}

function isOver(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
