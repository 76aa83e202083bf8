// Scripts that let a shell complete commands, options and their values. Made from the commands themselves, so that they can't fall behind.
// Leaves out values that would need a trace: a key press must not start one.

import type { Command } from "commander";

/** The shells that can be served. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
/** A shell whose completion is known. */
export type Shell = (typeof SHELLS)[number];

interface Choice {
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

interface Branch {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Choice[];
  /** Values of the first argument, where it is one of a few. */
  readonly first: readonly string[];
}

function branches(program: Command): readonly Branch[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      description: option.description,
      takesValue: option.required || option.optional,
      values: option.argChoices ?? [],
    })),
    first: command.registeredArguments[0]?.argChoices ?? [],
  }));
}

/** Inside single quotes of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function flagsOf({ options }: Branch): string {
  return options.flatMap(({ flags }) => flags).join(" ");
}

function bash(all: readonly Branch[]): string {
  const values = all.flatMap((branch) =>
    branch.options
      .filter((option) => option.values.length > 0)
      .map(({ flags, values: words }) => {
        const cases = flags.map((flag) => `"${branch.name} ${flag}"`).join("|");
        return `    ${cases}) COMPREPLY=($(compgen -W ${quoted(words.join(" "))} -- "$current")); return ;;`;
      }),
  );
  const words = all.map(
    (branch) => `    ${branch.name}) options=${quoted(flagsOf(branch))}; first=${quoted(branch.first.join(" "))} ;;`,
  );
  return `_musnad() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} options= first=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W ${quoted(all.map(({ name }) => name).join(" "))} -- "$current")); return; fi
  case "$command $previous" in
${values.join("\n")}
  esac
  case "$command" in
${words.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 2 ] && [ -n "$first" ]; then COMPREPLY=($(compgen -W "$first" -- "$current")); return; fi
  case "$current" in -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;; esac
}
complete -o default -F _musnad musnad
`;
}

/** Inside _arguments brackets: no brackets, no colons of its own. */
function zshText(text: string): string {
  return text.replaceAll("'", "").replace(/[[\]:]/g, " ");
}

function zshOption({ flags, description, takesValue, values }: Choice): readonly string[] {
  const action = values.length > 0 ? `:value:(${values.join(" ")})` : takesValue ? ":value:_files" : "";
  return flags.map((flag) => quoted(`${flag}[${zshText(description)}]${action}`));
}

function zsh(all: readonly Branch[]): string {
  const commands = all.map(({ name, description }) => `    ${quoted(`${name}:${zshText(description)}`)}`);
  const cases = all.map((branch) => {
    const first = branch.first.length > 0 ? [quoted(`1:value:(${branch.first.join(" ")})`)] : [];
    const words = [...branch.options.flatMap(zshOption), ...first, quoted("*:file:_files")];
    return `    ${branch.name}) _arguments ${words.join(" ")} ;;`;
  });
  return `#compdef musnad
_musnad() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  shift words; (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
  esac
}
compdef _musnad musnad
`;
}

function fish(all: readonly Branch[]): string {
  const lines = all.flatMap(({ name, description, options, first }) => {
    const seen = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    const flags = options.map((option) => {
      const names = option.flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
      const value =
        option.values.length > 0 ? ` -x -a ${quoted(option.values.join(" "))}` : option.takesValue ? " -r" : "";
      return `complete -c musnad ${seen} ${names.join(" ")}${value} -d ${quoted(option.description)}`;
    });
    const values = first.length > 0 ? [`complete -c musnad ${seen} -a ${quoted(first.join(" "))}`] : [];
    return [`complete -c musnad -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`, ...flags, ...values];
  });
  return `${lines.join("\n")}\n`;
}

/** The script for a shell. */
export function completionScript(program: Command, shell: Shell): string {
  const all = branches(program);
  if (shell === "bash") return bash(all);
  return shell === "zsh" ? zsh(all) : fish(all);
}
