// Finds a free spot beside each line for its number: beside, not on it, and on no box, other number or other line where it can be helped.

import type { ChainEdge } from "../chain-graph.ts";
import type { Point } from "../chain-layout.ts";

interface Line {
  readonly edge: ChainEdge;
  readonly route: readonly Point[];
}

interface Box {
  readonly boxWidth: number;
  readonly boxHeight: number;
}

// Where along the first stretch of a line a number may stand (0..1), best first: lines fan out from their source.
const ALONG = [0.5, 0.35, 0.65, 0.22, 0.78];
// Distance of a number's centre from its line; the number is 24 px wide.
const ASIDE = 15;
const CLEARANCE = 23;

function onCurve(from: Point, to: Point, t: number): Point {
  const middle = (from.x + to.x) / 2;
  const s = 1 - t;
  return {
    x: s ** 3 * from.x + 3 * s * t * middle + t ** 3 * to.x,
    y: (s ** 3 + 3 * s ** 2 * t) * from.y + (3 * s * t ** 2 + t ** 3) * to.y,
  };
}

function lastStretch({ route, edge }: Line, box: Box, forward: 1 | -1): [Point, Point] {
  const from = route[edge.closing ? 0 : route.length - 2] ?? { x: 0, y: 0 };
  const to = route.at(-1) ?? from;
  if (edge.closing) {
    const y = Math.max(from.y, to.y) + box.boxHeight / 2 + 20;
    return [
      { x: from.x, y },
      { x: to.x, y },
    ];
  }
  const half = (forward * box.boxWidth) / 2;
  if (from.x === to.x) {
    const x = from.x + half + forward * 33;
    return [
      { x, y: from.y },
      { x, y: to.y },
    ];
  }
  return [
    { x: from.x + half, y: from.y },
    { x: to.x - half, y: to.y },
  ];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function isInBox(point: Point, centre: Point, box: Box): boolean {
  return Math.abs(point.x - centre.x) < box.boxWidth / 2 + 12 && Math.abs(point.y - centre.y) < box.boxHeight / 2 + 12;
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** The centre of each line's number, in the order of the lines. The candidate with the fewest collisions wins, the first among equals. */
export function labelPlaces(lines: readonly Line[], boxes: readonly Point[], box: Box, forward: 1 | -1): Point[] {
  const stretches = lines.map((line) => lastStretch(line, box, forward));
  const samples = stretches.map(([from, to]) => [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => onCurve(from, to, t)));
  const placed: Point[] = [];
  for (const [index, [from, to]] of stretches.entries()) {
    const candidates = ALONG.flatMap((t) => {
      const { x, y } = onCurve(from, to, t);
      return [
        { x, y: y - ASIDE },
        { x, y: y + ASIDE },
      ];
    });
    const cost = (point: Point): number =>
      8 * placed.filter((other) => distance(point, other) < CLEARANCE).length +
      4 * boxes.filter((centre) => isInBox(point, centre, box)).length +
      samples.filter((line, other) => other !== index && line.some((sample) => distance(point, sample) < 13)).length;
    let best = candidates[0] ?? from;
    for (const candidate of candidates) if (cost(candidate) < cost(best)) best = candidate;
    placed.push(best);
  }
  return placed.map(rounded);
}
