// Marks articles in a thread of its own: who is said to say what in each. Leaves out every decision: it only calls attribute/.

import { parentPort } from "node:worker_threads";
import { attribute } from "./attribute/attribute.ts";
import type { Article } from "./model/article.ts";

parentPort?.on("message", (articles: readonly Article[]) => {
  try {
    parentPort?.postMessage({ marked: articles.map((article) => attribute(article)) });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
