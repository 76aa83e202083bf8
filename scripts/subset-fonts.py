"""Makes src/gather/vazirmatn.ts and src/gather/amiri.ts from the font packages: only the letters, weights and joins that a report uses.

Needs `pip install fonttools brotli uharfbuzz`. Run it after a font package's version changed. The report carries its fonts inside itself, so
every kB here is a kB in each report: the packages' own files would be 180 kB of base64, these are 76.
"""

import base64
import io
import pathlib

import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = pathlib.Path(__file__).resolve().parent.parent
VAZIRMATN = ROOT / "node_modules/@fontsource-variable/vazirmatn/files"
AMIRI = ROOT / "node_modules/@fontsource/amiri/files"

# Letters of Arabic, Persian, Urdu, Kurdish and Pashto with their marks and digits.
ARABIC = (
    "U+0600-0605,U+060C-061F,U+0621-0655,U+0660-0671,U+0679,U+067C,U+067E,U+0681,U+0685-0686,U+0688-0689,U+0691,U+0693,U+0695-0696,U+0698,U+069A,"
    "U+06A4,U+06A9,U+06AB,U+06AF,U+06B5,U+06BA,U+06BC,U+06BE,U+06C0-06C3,U+06C6,U+06CC-06CE,U+06D0,U+06D2-06D5,U+06F0-06F9,U+200C-200F,U+2010-2011,U+25CC,U+FDFC"
)
LATIN = "U+0020-007E,U+00A0-00FF,U+2012-2026,U+2039-203A,U+2190-2199,U+2212"
# Paper has fewer letters: what it lacks comes from the screen's typeface. No parentheses: those of an Arabic subset alone are mirrored wrongly.
PAPER = "U+060C,U+061B-061F,U+0621-063A,U+0640-0652,U+0654,U+0660-066A,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06A9,U+06AF,U+06C0,U+06CC,U+06F0-06F9,U+200C-200F"
# Words with lam and alef, the one join that Arabic can't do without; Amiri has 50 lookups more, for the ways in which scribes join other letters.
LAM_ALEF = "لا بلا الا لأن الإسلام الآن لآلئ خلأ".split()

SCREEN_FEATURES = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "liga", "calt", "mark", "mkmk", "kern"]
LATIN_FEATURES = ["ccmp", "locl", "mark", "mkmk"]
PAPER_FEATURES = ["ccmp", "init", "medi", "fina", "rlig", "mark", "mkmk", "curs"]


def code_points(ranges):
    for part in ranges.replace("U+", "").split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def cut(font, ranges, features):
    """The woff2 file of these characters and features."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.name_IDs = ["*"]
    options.flavor = "woff2"
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=list(code_points(ranges)))
    cutter.subset(font)
    font.flavor = "woff2"
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()


def shaped(data, word):
    font = uharfbuzz.Font(uharfbuzz.Face(data))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {})
    return [info.codepoint for info in buffer.glyph_infos]


def with_joins(data, kept):
    """The font with only these subtables of these lookups as required joins: {lookup: [subtable, …]}."""
    font = TTFont(io.BytesIO(data))
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "rlig":
            record.Feature.LookupListIndex = sorted(kept)
            record.Feature.LookupCount = len(kept)
    for index, subtables in kept.items():
        lookup = table.LookupList.Lookup[index]
        lookup.SubTable = [lookup.SubTable[i] for i in subtables]
        lookup.SubTableCount = len(subtables)
    return saved(font)


def lam_alef_joins(data):
    """The subtables without which lam and alef look otherwise than in the whole font."""
    table = TTFont(io.BytesIO(data))["GSUB"].table
    required = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "rlig" for i in record.Feature.LookupListIndex}
    bare = with_joins(data, {})
    kept = {}
    for index in sorted(required):
        for subtable in range(table.LookupList.Lookup[index].SubTableCount):
            tried = with_joins(data, {index: [subtable]})
            if any(shaped(tried, word) != shaped(bare, word) for word in LAM_ALEF):
                kept.setdefault(index, []).append(subtable)
    return kept


def saved(font):
    """The font as a plain file; the tools that follow one another want to read it afresh."""
    font.flavor = None
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()


def vazirmatn(name, ranges, features):
    font = TTFont(VAZIRMATN / f"vazirmatn-{name}-wght-normal.woff2")
    weights = saved(instancer.instantiateVariableFont(font, {"wght": (400, 700)}))
    return cut(TTFont(io.BytesIO(weights)), ranges, features)


def amiri():
    data = saved(TTFont(AMIRI / "amiri-arabic-400-normal.woff2"))
    joined = with_joins(data, lam_alef_joins(data))
    for word in LAM_ALEF:
        if len(shaped(joined, word)) != len(shaped(data, word)):
            raise SystemExit(f"the joins of lam and alef are lost in {word}")
    return cut(TTFont(io.BytesIO(joined)), PAPER, PAPER_FEATURES)


def constant(name, comment, ranges, file):
    return (
        f"/** {comment} */\nexport const {name}: {{ readonly unicodeRange: string; readonly base64: string }} = {{\n"
        f'  unicodeRange:\n    "{ranges}",\n  base64:\n    "{base64.b64encode(file).decode()}",\n}};\n'
    )


def write(file, header, constants):
    (ROOT / "src/gather" / file).write_text(header + "\n" + "\n".join(constants), encoding="utf-8")


write(
    "vazirmatn.ts",
    "// Vazirmatn for the screen: the letters and weights (400 to 700) that a report uses, as woff2 in base64. Made by scripts/subset-fonts.py from\n"
    "// @fontsource-variable/vazirmatn; copyright 2015 The Vazirmatn Project Authors, SIL Open Font License 1.1, which the files name themselves.\n",
    [
        constant("ARABIC", "The Arabic letters and the characters they serve.", ARABIC, vazirmatn("arabic", ARABIC, SCREEN_FEATURES)),
        constant("LATIN", "The Latin letters and the characters they serve.", LATIN, vazirmatn("latin", LATIN, LATIN_FEATURES)),
    ],
)
write(
    "amiri.ts",
    "// Amiri for paper: the Arabic letters in their plain joins, as woff2 in base64. Made by scripts/subset-fonts.py from @fontsource/amiri;\n"
    "// copyright 2010-2022 The Amiri Project Authors, SIL Open Font License 1.1, which the file names itself.\n",
    [constant("PAPER", "The Arabic letters and the characters they serve.", PAPER, amiri())],
)
