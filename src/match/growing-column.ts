// A column of whole numbers that grows: what is read or found before anybody knows how much it will be. Apart from its readers, so that a thread
// that only aligns loads none of their tables. Leaves out columns of an alignment: columns.ts.

/** A column of whole numbers that grows. */
export interface Column {
  values: Int32Array;
  size: number;
}

/** An empty column. */
export function newColumn(): Column {
  return { values: new Int32Array(1 << 12), size: 0 };
}

/** Makes room for so many values more. */
export function reserve(column: Column, more: number): void {
  const { values, size } = column;
  if (size + more <= values.length) return;
  column.values = new Int32Array(Math.max(size + more, values.length * 2));
  column.values.set(values.subarray(0, size));
}

/** Adds one value at the end. */
export function push(column: Column, value: number): void {
  reserve(column, 1);
  column.values[column.size++] = value;
}
