// The commands, their options and their help. A command's own file, and with it the stages, is loaded only when that command runs.

import { readFileSync } from "node:fs";
import process from "node:process";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Digits, ExportFormat } from "../present/present.ts";
import { completionScript, SHELLS, type Shell } from "./completion.ts";
import { GATES, type Gate } from "./gate.ts";
import { withMatching } from "./match-options.ts";
import type { RunOptions } from "./run.ts";
import type { Gathering } from "./tracing.ts";

/** As present has them; the type holds that none is misspelt, a test that none is missing. Loading present would make --help slow. */
export const FORMATS: readonly ExportFormat[] = [
  "json",
  "csv",
  "jsonld",
  "web-annotation",
  "ftm",
  "graphml",
  "gexf",
  "csl-json",
  "biblatex",
  "markdown",
];

/** The tables of the CSV export; the same test holds that none is missing. */
export const TABLES: readonly string[] = [
  "articles",
  "claims",
  "versions",
  "sources",
  "passages",
  "transmissions",
  "drifts",
];

const EXAMPLES = `Examples:
  $ musnad trace articles/                     who says it, and on whom does it rest? in the terminal
  $ musnad report *.html -o report.html        the same as one self-contained page
  $ musnad explain "claim 1" articles/         the words and rules behind one finding
  $ musnad trace articles/ --json > trace.json
  $ musnad report trace.json -o report.html    go on from a saved document
  $ musnad export csv trace.json -o tables/    for spreadsheets; other formats: docs/formats.md
  $ cat article.txt | musnad attribute - --json
  $ musnad index archive.index new.html        what it shares with all articles added before
`;

const NOTES = `
INPUT is a file (page, text, table, feed, archive, or a saved trace .json; see docs/formats-in.md), a folder, a glob, the
address of a page (https://…), or - for standard input. Nothing is fetched but addresses that you name.
Data goes to standard output, progress and notes to standard error. NO_COLOR is obeyed.
Exit status: 0 done, 1 failure, 2 wrong usage, 3 some inputs unreadable (the rest is done), 4 a --fail-on condition holds.`;

/** Options that several commands have. */
export interface CommonOptions {
  readonly lang?: "ar" | "en";
  readonly digits?: Digits;
  readonly color?: boolean;
  readonly json?: boolean;
  readonly output?: string;
  readonly failOn?: readonly Gate[];
  readonly table?: string;
  readonly bom?: boolean;
  readonly followFeeds?: boolean;
  readonly keep?: string;
  readonly judgements?: string;
  readonly embeddings?: string;
  readonly embeddingsModel?: string;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}

function gates(value: string, before: readonly Gate[] = []): readonly Gate[] {
  const named = value.split(",").map((name) => {
    const gate = GATES.find((one) => one === name.trim());
    if (gate === undefined) throw new InvalidArgumentError(`Allowed choices are ${GATES.join(", ")}.`);
    return gate;
  });
  return [...before, ...named];
}

function withInputs(command: Command): Command {
  return command.argument(
    "<input...>",
    "files, folders, globs, archives, feeds, addresses, saved documents, or - for standard input",
  );
}

function withLanguage(command: Command): Command {
  return command.addOption(
    new Option("--lang <language>", "language of the interface (default: the articles')").choices(["ar", "en"]),
  );
}

function withDigits(command: Command): Command {
  return command.addOption(
    new Option("--digits <digits>", "digits of the Arabic interface: latn 123 (default), arab ١٢٣").choices([
      "latn",
      "arab",
    ]),
  );
}

function withJudgements(command: Command): Command {
  return command
    .option("--judgements <file>", "put a person's decisions over what is found (docs/judgements.md)")
    .option("--embeddings <url>", "ask this endpoint which statements mean the same: words of the articles go there")
    .option("--embeddings-model <name>", "the model to ask for there");
}

/** What the options say beside the inputs. */
function gatheringOf(options: CommonOptions): Gathering {
  const { followFeeds, keep, judgements, embeddings: url, embeddingsModel: model } = options;
  const key = process.env["MUSNAD_EMBEDDINGS_KEY"];
  return {
    ...((url !== undefined || model !== undefined) && { embeddings: { url, model, key } }),
    ...(followFeeds && { followFeeds: true }),
    ...(keep !== undefined && { keep }),
    ...(judgements !== undefined && { judgements }),
  };
}

function stageCommand(name: RunOptions["until"], summary: string): Command {
  return withLanguage(withInputs(new Command(name).description(summary)))
    .option("--json", "print the JSON document on standard output")
    .option("--no-color", "no colours")
    .option("--follow-feeds", "fetch the pages that feeds name")
    .option("--keep <folder>", "keep the bytes of fetched pages there, with their SHA-256 and time")
    .action(async (inputs: string[], options: CommonOptions) => {
      const { run } = await import("./run.ts");
      process.exitCode = await run(inputs, {
        until: name,
        json: options.json === true,
        output: options.output,
        language: options.lang,
        colour: options.color !== false,
        digits: options.digits,
        failOn: options.failOn ?? [],
        gathering: gatheringOf(options),
      });
    });
}

function traceCommand(): Command {
  return withJudgements(withDigits(stageCommand("trace", "the whole way: claims, chains, common links, drifts")))
    .option("-o, --output <file>", "write a report: .html a self-contained page, .json the document")
    .addOption(
      new Option("--fail-on <conditions>", "end with status 4 where one holds; several with commas between")
        .choices(GATES)
        .argParser(gates),
    );
}

function reportCommand(): Command {
  const command = new Command("report").description("the whole way, as one self-contained page");
  return withJudgements(withDigits(withLanguage(withInputs(command))))
    .option("-o, --output <file>", "the page (.html); without it, standard output")
    .action(async (inputs: string[], options: CommonOptions) => {
      const { report } = await import("./run.ts");
      process.exitCode = await report(inputs, {
        output: options.output,
        language: options.lang,
        digits: options.digits,
        gathering: gatheringOf(options),
      });
    });
}

function exportCommand(): Command {
  const command = new Command("export")
    .description("the trace in another program's format")
    .addArgument(new Argument("<format>", "the format").choices(FORMATS));
  return withJudgements(withLanguage(withInputs(command)))
    .option("-o, --output <path>", "a file, or a folder; without it, standard output")
    .addOption(new Option("--table <name>", "of csv: one table").choices(TABLES))
    .option("--bom", "of csv: begin with a byte order mark, which Excel needs")
    .action(async (format: ExportFormat, inputs: string[], options: CommonOptions) => {
      const { exportTrace } = await import("./export.ts");
      process.exitCode = await exportTrace(inputs, {
        format,
        output: options.output,
        table: options.table,
        bom: options.bom === true,
        language: options.lang,
        gathering: gatheringOf(options),
      });
    });
}

function explainCommand(): Command {
  const command = new Command("explain")
    .description("the words and rules behind one finding")
    .argument(
      "<finding>",
      'an id of a claim, attribution, passage, node, actor or article, its beginning, or "claim 3"',
    );
  return withJudgements(withLanguage(withInputs(command)))
    .option("--no-color", "no colours")
    .action(async (finding: string, inputs: string[], options: CommonOptions) => {
      const { explain } = await import("./explain.ts");
      process.exitCode = await explain(finding, inputs, {
        language: options.lang,
        colour: options.color !== false,
        gathering: gatheringOf(options),
      });
    });
}

function indexCommand(): Command {
  const command = new Command("index")
    .description("add articles to a collection that grows on disk, and show what they share with those added before")
    .argument("<file>", "the collection's index; made where there is none, its articles in a file beside it");
  return withLanguage(withInputs(command))
    .option("--json", "print the JSON document on standard output")
    .option("--follow-feeds", "fetch the pages that feeds name")
    .option("--keep <folder>", "keep the bytes of fetched pages there, with their SHA-256 and time")
    .action(async (file: string, inputs: string[], options: CommonOptions) => {
      const { indexArticles } = await import("./indexing.ts");
      process.exitCode = await indexArticles(file, inputs, {
        json: options.json === true,
        language: options.lang,
        gathering: gatheringOf(options),
      });
    });
}

function doctorCommand(): Command {
  return new Command("doctor").description("check this installation and say what to do").action(async () => {
    const { doctor } = await import("./doctor.ts");
    process.exitCode = await doctor();
  });
}

/** All commands. */
export function program(): Command {
  const musnad = new Command("musnad")
    .description("Reads news articles about one affair and shows on whom each claim rests: as claimed, never asserted.")
    .version(version(), "-V, --version", "print the version")
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", NOTES)
    .showHelpAfterError("(see musnad --help)")
    .exitOverride();
  const completion = new Command("completion")
    .description("a script that lets your shell complete commands and options")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .action((shell: Shell) => {
      process.stdout.write(completionScript(musnad, shell));
    });
  const commands = [
    traceCommand(),
    reportCommand(),
    explainCommand(),
    exportCommand(),
    stageCommand("read", "only read: text, blocks, outlet, byline, dates"),
    stageCommand("attribute", "read, and extract who is said to say what"),
    withMatching(
      withLanguage(
        withInputs(new Command("match").description("read, attribute, and find the passages articles share")),
      ),
      gatheringOf,
    ),
    indexCommand(),
    doctorCommand(),
    completion,
  ];
  for (const command of commands) musnad.addCommand(command.copyInheritedSettings(musnad));
  return musnad;
}
