// Scores of found passages against planted ones, as the PAN competitions count them (Potthast et al. 2010). Leaves out planting and matching.

import type { Place } from "../src/model/span.ts";
import type { Plant } from "./plants.ts";

/** Two places that are said to hold the same words. */
export interface Detection {
  readonly source: Place;
  readonly copy: Place;
}

function shared(one: Place, other: Place): number {
  if (one.article !== other.article) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function covered(place: Place, by: readonly Place[]): number {
  const spans = by
    .map((other) => ({ start: Math.max(other.start, place.start), end: Math.min(other.end, place.end) }))
    .filter((span) => span.end > span.start)
    .sort((one, other) => one.start - other.start);
  let sum = 0;
  let reached = place.start;
  for (const { start, end } of spans) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** PAN scores: macro-averaged recall and precision over characters, granularity, plagdet; and hits by length and mutation. */
export interface Scores {
  readonly recall: number;
  readonly precision: number;
  readonly granularity: number;
  readonly plagdet: number;
  readonly found: ReadonlyMap<string, number>;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function size(detection: Detection): number {
  return detection.source.end - detection.source.start + (detection.copy.end - detection.copy.start);
}

/** Scores of all detections. */
export function scoresOf(plants: readonly Plant[], detections: readonly Detection[]): Scores {
  const hits = (one: Detection, other: Detection): boolean =>
    shared(one.source, other.source) > 0 && shared(one.copy, other.copy) > 0;
  const byPair = new Map<string, Detection[]>();
  for (const detection of detections) {
    const key = `${detection.source.article} ${detection.copy.article}`;
    byPair.set(key, [...(byPair.get(key) ?? []), detection]);
  }
  const recalls: number[] = [];
  const counts: number[] = [];
  const found = new Map<string, number>();
  const right = new Map<Detection, Plant>();
  for (const plant of plants) {
    const its = (byPair.get(`${plant.source.article} ${plant.copy.article}`) ?? []).filter((one) => hits(one, plant));
    for (const detection of its) right.set(detection, plant);
    const inside =
      covered(
        plant.source,
        its.map((one) => one.source),
      ) +
      covered(
        plant.copy,
        its.map((one) => one.copy),
      );
    recalls.push(inside / size(plant));
    if (its.length > 0) counts.push(its.length);
    const key = `${plant.mutation} ${plant.length}`;
    found.set(key, (found.get(key) ?? 0) + (inside / size(plant) >= 0.5 ? 1 : 0));
  }
  const precisions = detections.map((detection) => {
    const plant = right.get(detection);
    if (!plant) return 0;
    return (shared(detection.source, plant.source) + shared(detection.copy, plant.copy)) / size(detection);
  });
  const recall = mean(recalls);
  const precision = mean(precisions);
  const granularity = Math.max(1, mean(counts));
  const f = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { recall, precision, granularity, plagdet: f / Math.log2(1 + granularity), found };
}
