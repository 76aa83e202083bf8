// Segments hold the same fingerprints wherever they lie.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { bringBucket, closeSegments, openSegments, putBack, shelve } from "./segments.ts";

const folder = mkdtempSync(join(tmpdir(), "musnad-segments-"));
after(() => rmSync(folder, { recursive: true }));

const hashes = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 40 });

test("a bucket is brought together in order, changed, put back and found again, in memory and in a file", () => {
  fc.assert(
    fc.property(fc.array(hashes, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 400 }), (lists, room) => {
      const path = join(folder, "fingerprints");
      const shelf = { path, room, size: 0 };
      const segments = lists.map((list, segment) =>
        shelve(shelf, {
          cells: Uint32Array.from(list.flatMap((hash, place) => [hash, 100 * segment + place])),
          size: list.length,
        }),
      );
      const open = openSegments(segments);
      for (let bucket = 0; bucket < 256; bucket++) {
        const expected = lists.flatMap((list, segment) =>
          list.flatMap((hash, place) => (hash >>> 24 === bucket ? [hash, 100 * segment + place] : [])),
        );
        assert.deepEqual([...bringBucket(open, bucket)], expected);
        putBack(open, bucket, Uint32Array.from(expected.toReversed()));
        assert.deepEqual([...bringBucket(open, bucket)], expected.toReversed());
      }
      closeSegments(open);
    }),
    { numRuns: 30 },
  );
});

test("a segment goes to the file when the room is used up", () => {
  const path = join(folder, "second");
  const shelf = { path, room: 8, size: 0 };
  const prints = { cells: Uint32Array.of(5, 6), size: 1 };
  assert.ok(shelve(shelf, prints).memory);
  assert.equal(existsSync(path), false);
  assert.equal(shelve(shelf, prints).memory, null);
  assert.equal(shelve(shelf, prints).at, 8);
});
