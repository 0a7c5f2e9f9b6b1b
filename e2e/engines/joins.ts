/**
 * Runs in the page. Farsi words whose letters are not joined as in plain text, with the width that they have and should
 * have, in pixels. Candidates are words that go on over the edge of an element, as in a search result or a name with an
 * ending, and the first words of elements whose first letter has a style of its own.
 */
export function tornWords(): string[] {
  const joining = /[\u0620-\u064a\u066e-\u06d3]/;
  const word = /[\u0620-\u0669\u066e-\u06d3\u064b-\u0652\u200c]+/g;
  const inline = (node: Node | null): boolean =>
    node instanceof Element && getComputedStyle(node).display === 'inline';
  const blockOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && inline(element)) element = element.parentElement;
    return element;
  };
  type Run = {block: Element | null; text: string; nodes: {node: Text; start: number}[]};
  const runs: Run[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('svg, script'))
      continue;
    const block = blockOf(node);
    const last = runs.at(-1);
    const run = last?.block === block ? last : {block, text: '', nodes: []};
    if (run !== last) runs.push(run);
    run.nodes.push({node, start: run.text.length});
    run.text += node.data;
  }
  const torn: string[] = [];
  for (const {block, text, nodes} of runs) {
    if (!block || !joining.test(text)) continue;
    const isFirstStyled =
      getComputedStyle(block, '::first-letter').textTransform !==
      getComputedStyle(block).textTransform;
    for (const match of text.matchAll(word)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const parts = nodes.filter(({node, start}) => start < to && start + node.length > from);
      const first = parts[0];
      const last = parts.at(-1);
      const isFirst = isFirstStyled && text.slice(0, from).trim() === '';
      if (!first || !last || match[0].length < 2 || (parts.length === 1 && !isFirst)) continue;
      const styles = parts.map(({node}) => {
        const style = getComputedStyle(node.parentElement ?? block);
        return `${style.fontFamily} ${style.fontSize} ${style.fontWeight}`;
      });
      if (new Set(styles).size > 1) continue;
      const range = document.createRange();
      range.setStart(first.node, from - first.start);
      range.setEnd(last.node, to - last.start);
      const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
      if (new Set(boxes.map(({top}) => Math.round(top))).size > 1) continue;
      const shown = boxes.reduce((sum, {width}) => sum + width, 0);
      const probe = document.createElement('span');
      probe.textContent = match[0];
      probe.style.setProperty('position', 'absolute');
      probe.style.setProperty('white-space', 'nowrap');
      (first.node.parentElement ?? block).append(probe);
      const whole = probe.getBoundingClientRect().width;
      probe.remove();
      if (Math.abs(shown - whole) > 1)
        torn.push(`${match[0]}: ${shown.toFixed(1)} for ${whole.toFixed(1)}`);
    }
  }
  return torn;
}
