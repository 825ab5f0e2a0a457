/**
 * A path of whole-number points written by steps instead of places, without steps that lead nowhere: the same line in
 * fewer bytes. Takes what d3 writes for outlines: M, L and Z alone.
 */
export function shortPath(path: string): string {
  return path.replace(/M([^MZ]*)(Z?)/g, (_, points: string, end: string) => {
    const [first = [0, 0], ...rest] = points.split('L').map((point) => point.split(',').map(Number));
    let [x = 0, y = 0] = first;
    const start = `M${x} ${y}`;
    const steps = rest.flatMap(([nextX = 0, nextY = 0]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step[0] === 0 && step[1] === 0 ? [] : step;
    });
    // A minus sign parts two numbers by itself.
    return `${start}${steps.length > 0 ? `l${steps.join(' ').replaceAll(' -', '-')}` : ''}${end.toLowerCase()}`;
  });
}
