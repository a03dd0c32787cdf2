#!/usr/bin/python3
"""Load a CSV file as people have them into a PostgreSQL table of text columns.

usage: load_csv.py [--table SCHEMA.TABLE] [--encoding NAME] [--delimiter CHAR] [--header yes|no] [--report FILE] FILE

Finds out encoding (byte order mark, UTF-8, UTF-16, Windows-1252 or what else the bytes speak for), delimiter (, ; tab |, or Excel's
"sep=" line) and whether there is a header row.  Streams: memory does not grow with the file.  The server is that of PGHOST and so on, spoken to through psql.

Nothing is lost: a row that cannot be loaded (other number of fields than the header, unbalanced quotes, NUL, bytes that are not of the
encoding) goes to FILE.rejected.csv with its line number and the reason, and is counted.  Columns keep the names of the header; empty
ones, repeated ones and PostgreSQL's own get another.  An empty field becomes NULL.  The column "csv_row" is added and is the primary
key: the line at which the record begins.

Prints what it did, and with --report writes the same as JSON.  Exit status: 0 loaded (even if rows were rejected), 1 not loaded.
"""
import argparse
import codecs
import collections
import io
import json
import os
import re
import subprocess
import sys

DELIMITERS = ",;\t|"
DELIMITER_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
SAMPLE_RECORDS = 300
MAX_COLUMNS = 1500		# PostgreSQL has 1600
# A quoted field that has not ended after so much is taken for an unbalanced quote.
MAX_RECORD_LINES = 2000
MAX_RECORD_CHARACTERS = 4_000_000
SYSTEM_COLUMNS = {"tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"}
KEY = "csv_row"


class Unreadable(Exception):
    """The file as a whole cannot be loaded; the message is for the user."""


def keep_bytes(error):
    """Decoding errors become lone surrogates, one a byte: the row is recognised by them and its bytes are not lost."""
    if isinstance(error, UnicodeDecodeError):
        wrong = error.object[error.start:error.end]
        return "".join(chr(0xDC00 + byte) for byte in wrong), error.end
    raise error


codecs.register_error("keep_bytes", keep_bytes)

SURROGATE = re.compile("[\ud800-\udfff]")
LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


# ---- encoding -------------------------------------------------------------------------------------------------------------------

def sniff_encoding(path):
    """(codec name, name for people, what speaks for it).  Reads the whole file once: one wrong byte may stand in the last row."""
    with open(path, "rb") as file:
        start = file.read(65536)
    if not start:
        raise Unreadable("the file is empty")
    for mark, codec, name in ((b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"), (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"), (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
                              (b"\xff\xfe", "utf-16", "UTF-16"), (b"\xfe\xff", "utf-16", "UTF-16")):
        if start.startswith(mark):
            return codec, name, "byte order mark"
    for mark, what in ((b"PK\x03\x04", "an Excel workbook (.xlsx) or zip file"), (b"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls)"),
                       (b"%PDF", "a PDF file"), (b"\x1f\x8b", "compressed with gzip")):
        if start.startswith(mark):
            raise Unreadable(f"this is {what}, not text: save it as CSV first")
    even, odd = start[0::2].count(0), start[1::2].count(0)
    pairs = max(1, len(start) // 2)
    if odd > pairs * 0.4 and even < pairs * 0.1:
        return "utf-16-le", "UTF-16", "every second byte is zero"
    if even > pairs * 0.4 and odd < pairs * 0.1:
        return "utf-16-be", "UTF-16", "every second byte is zero"

    valid = wrong = 0		# rows with characters of two bytes and more; rows with bytes that are none
    high = [0] * 256
    polish = dos = undefined = letters_around = 0
    with open(path, "rb") as file:
        for line in file:
            if line.isascii():
                continue
            try:
                line.decode("utf-8")
                valid += 1
            except UnicodeDecodeError:
                wrong += 1
                for i, byte in enumerate(line):
                    if byte > 127:
                        high[byte] += 1
                        beside = (i > 0 and line[i - 1] in LETTERS) + (i + 1 < len(line) and line[i + 1] in LETTERS)
                        if beside:
                            letters_around += 1
                            polish += byte in (0xB3, 0xB9, 0xBF, 0x9C, 0x9F)		# ł ą ż ś ź of Windows-1250
                            dos += byte in (0x80, 0x81, 0x82, 0x84, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8E, 0x90, 0x94, 0x99, 0x9A, 0xE1)	# letters of code page 850
                            undefined += byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)			# nothing in Windows-1252
    if not wrong:
        return "utf-8", "UTF-8", "all bytes are valid" if valid else "only ASCII"
    if valid >= wrong:		# other encodings hardly ever look like UTF-8 by accident
        return "utf-8", "UTF-8", "most rows are valid"
    if undefined and dos > letters_around * 0.3 or dos > letters_around * 0.8:
        return "cp850", "code page 850 (DOS)", "letters where Windows-1252 has signs"
    if polish > letters_around * 0.3:
        return "cp1250", "Windows-1250 (Central Europe)", "letters where Windows-1252 has signs"
    return "cp1252", "Windows-1252", "not UTF-8" if any(high[0x80:0xA0]) else "not UTF-8; the same as Latin-1 here"


# ---- records --------------------------------------------------------------------------------------------------------------------

class Malformed(Exception):
    pass


class Unfinished(Exception):
    """A quoted field goes on in the next line."""


def split_record(text, delimiter, backslash=False):
    """Fields of one record.  A quote counts only at the beginning of a field (after spaces); doubled inside it stands for itself, with `backslash` also after one."""
    if '"' not in text:
        return text.split(delimiter)
    fields = []
    at, length = 0, len(text)
    while True:
        start = at
        if delimiter != "\t":
            while start < length and text[start] == " ":
                start += 1
        else:
            start = at
        if start < length and text[start] == '"':
            parts = []
            position = start + 1
            while True:
                quote = text.find('"', position)
                if quote < 0:
                    raise Unfinished(f"the quote that opens field {len(fields) + 1} is never closed")
                if backslash and quote > position and text[quote - 1] == "\\":
                    parts.append(text[position:quote - 1] + '"')
                    position = quote + 1
                elif text.startswith('"', quote + 1):
                    parts.append(text[position:quote + 1])
                    position = quote + 2
                else:
                    parts.append(text[position:quote])
                    break
            fields.append("".join(parts))
            end = quote + 1
            while end < length and text[end] == " ":
                end += 1
            if end == length:
                return fields
            if text[end] != delimiter:
                raise Malformed(f"text behind the closing quote of field {len(fields)}")
            at = end + 1
        else:
            end = text.find(delimiter, at)
            if end < 0:
                fields.append(text[at:])
                return fields
            fields.append(text[at:end])
            at = end + 1


def records(lines, delimiter):
    """(line number, text, fields or None, problem or None) of an iterator over (line number, line without end).

    A record with line breaks in quotes is put together of several lines.  When that turns out wrong only its first line is
    given up, and reading goes on with the second: one stray quote costs one row, not the rest of the file."""
    waiting = collections.deque()		# lines read ahead
    lines = iter(lines)
    patience = MAX_RECORD_LINES

    def next_line():
        return waiting.popleft() if waiting else next(lines, None)

    while (here := next_line()) is not None:
        number, text = here
        try:
            yield number, text, split_record(text, delimiter), None
            continue
        except Malformed as problem:
            reason = str(problem)
        except Unfinished as problem:
            reason = str(problem)
            more = []
            whole = text
            # Only quotes can end the field: lines without one are collected unparsed.
            while (follows := next_line()) is not None:
                more.append(follows)
                if len(more) > patience or len(whole) > MAX_RECORD_CHARACTERS:
                    break
                if '"' not in follows[1]:
                    continue
                try:
                    whole = "\n".join([text] + [line for _, line in more])
                    fields = split_record(whole, delimiter)
                except Unfinished:
                    continue
                except Malformed as problem:
                    reason = str(problem) + ", or a quote that is never closed"
                    break
                yield number, whole, fields, None
                more = None
                break
            if more is None:
                continue
            waiting.extendleft(reversed(more))
            patience = max(20, patience // 2)		# a file full of them must not cost its length squared
        try:		# as some programs write it: \" for a quote
            yield number, text, split_record(text, delimiter, backslash=True), None
        except (Malformed, Unfinished):
            yield number, text, None, reason


def numbered_lines(path, codec):
    # newline=None: CR LF, LF and CR end lines, inside quotes too.
    with io.open(path, "r", encoding=codec, errors="keep_bytes", newline=None) as file:
        for number, line in enumerate(file, 1):
            yield number, line[:-1] if line.endswith("\n") else line


def sniff_delimiter(path, codec):
    """(delimiter, why, lines to skip)."""
    sample = []
    for number, line in numbered_lines(path, codec):
        sample.append((number, line))
        if len(sample) >= SAMPLE_RECORDS * 2 or sum(map(lambda x: len(x[1]), sample[-1:])) > 1_000_000:
            break
    first = sample[0][1] if sample else ""
    excel = re.fullmatch(r"\s*sep=(.)\s*", first, re.IGNORECASE)
    if excel:
        return excel.group(1), 'the "sep=" line', 1
    best = (0.0, 0, ",")
    for delimiter in DELIMITERS:
        counts = {}
        total = 0
        widths = []
        for _, text, fields, _ in records(sample, delimiter):
            if text.strip() == "":
                continue
            total += 1
            n = len(fields) if fields else 0
            widths.append(n)
            counts[n] = counts.get(n, 0) + 1
            if total >= SAMPLE_RECORDS:
                break
        if not total:
            continue
        width, often = max(counts.items(), key=lambda item: (item[1], item[0]))
        if width < 2:
            continue
        # agreement first, then the number of columns; the header's own width counts, as it holds no free text
        score = often / total + (0.5 if widths[0] == width else 0)
        best = max(best, (round(score, 2), width, delimiter))
    if best[1] == 0:
        return ",", "one column only", 0
    return best[2], "the same number of fields in most rows", 0


# ---- header ---------------------------------------------------------------------------------------------------------------------

VALUE = re.compile(r"""[^@\s]+@[^@\s]+\.\w+ | [+(]?[\d\s().,:/+-]{3,}[€%]? | (https?://|www\.)\S+ | [1-9]\d{3}\s?[A-Z]{2} | \d+ | (true|false|ja|nein|nee|yes|no|null)""",
                   re.VERBOSE | re.IGNORECASE)
HEADER_WORD = re.compile(r"""\b(id|nr|no|name|naam|nom|nazwisko|imi[eę]|pr[eé]nom|vorname|nachname|first|last|given|family|surname|voornaam|achternaam|tussenvoegsel|e-?mail|mail|phone|tel\w*|mobile?|mobiel|
	handy|portable|street|stra(at|ße|sse)|adres\w*|address|rue|ulica|zip|post\w*|plz|code|city|plaats|woonplaats|ort|stadt|ville|miasto|country|land|pays|kraj|date|datum|geb\w*|birth\w*|dob|company|bedrijf\w*|
	firma|soci[eé]t[eé]|website|url|created\w*|updated\w*|source|bron|title|titel|salutation|aanhef|anrede|status|note|notes|opmerking\w*|iban|btw|vat|kvk|customer|klant\w*|kunde\w*|contact)\b""",
                         re.IGNORECASE | re.VERBOSE)


def looks_like_header(first, rest):
    cells = [cell.strip() for cell in first]
    filled = [cell for cell in cells if cell]
    if not filled:
        return False
    values = sum(1 for cell in filled if VALUE.fullmatch(cell))
    words = sum(1 for cell in filled if HEADER_WORD.search(cell.replace("_", " ").replace(".", " ")))
    if values:
        return words > values and values <= len(filled) * 0.3
    if words:
        return True
    # No word we know: a header does not occur again below it, and its cells are short and differ.
    if len(set(filled)) < len(filled) or max(map(len, filled)) > 60:
        return False
    below = {cell.strip() for row in rest for cell in row}
    return not any(cell in below for cell in filled)


def column_names(header):
    """The user's names made fit for a table: trimmed, not empty, at most 63 bytes, no two alike."""
    names, taken = [], {KEY} | SYSTEM_COLUMNS
    for place, cell in enumerate(header, 1):
        name = re.sub(r"\s+", " ", "".join(c for c in cell if c.isprintable() or c.isspace())).strip() or f"column_{place}"

        def cut(text, room):
            return text.encode()[:room].decode(errors="ignore")

        candidate, copy = cut(name, 63), 1
        while candidate in taken:
            copy += 1
            candidate = cut(name, 63 - len(f"_{copy}")) + f"_{copy}"
        taken.add(candidate)
        names.append(candidate)
    return names


# ---- output ---------------------------------------------------------------------------------------------------------------------

def free_name(path):
    """path, or path-2, path-3 ... : what is there already may be somebody's work and is never overwritten."""
    stem, dot, end = path.rpartition(".csv")
    number = 2
    candidate = path
    while os.path.lexists(candidate):
        candidate = f"{stem}-{number}{dot}{end}"
        number += 1
    return candidate


def open_new(path):
    """Open for writing a file that is not there yet; beside the input if possible, else in the current directory."""
    for directory in (os.path.dirname(os.path.abspath(path)), os.getcwd(), os.environ.get("TMPDIR", "/tmp")):
        name = os.path.join(directory, os.path.basename(path))
        while True:
            name = free_name(name)
            try:
                return name, io.open(name, "x", encoding="utf-8-sig", newline="", errors="backslashreplace")
            except FileExistsError:
                continue
            except OSError:
                break
    raise Unreadable(f"cannot write {os.path.basename(path)} anywhere")


def visible(text):
    """A rejected row as text: bytes that are not of the encoding, and NUL, as \\xNN."""
    return re.sub("[\x00\ud800-\udfff]", lambda m: "\\x%02x" % (ord(m.group()) & 0xFF), text)


def quoted(value):
    return '"' + value.replace('"', '""') + '"'


COPY_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
NEEDS_ESCAPE = re.compile(r"[\\\t\n\r]")


def copy_field(value):
    if value == "":
        return "\\N"
    return value.translate(COPY_ESCAPES) if NEEDS_ESCAPE.search(value) else value


def identifier(name):
    return '"' + name.replace('"', '""') + '"'


def run_sql(sql):
    done = subprocess.run(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-f", "-"], input=sql.encode(), stderr=subprocess.PIPE)
    if done.returncode:
        raise Unreadable("PostgreSQL says: " + done.stderr.decode(errors="replace").strip())


class Table:
    """A new table and the COPY into it, in one transaction of one psql."""

    def __init__(self, schema, table, names):
        target = f"{identifier(schema)}.{identifier(table)}"
        columns = ", ".join(f"{identifier(name)} text" for name in names)
        self.psql = subprocess.Popen(
            ["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "--single-transaction", "-c", "SET client_min_messages = warning", "-c", f"CREATE SCHEMA IF NOT EXISTS {identifier(schema)}",
             "-c", f"DROP TABLE IF EXISTS {target} CASCADE", "-c", f"CREATE TABLE {target} ({identifier(KEY)} bigint, {columns})", "-c", f"COPY {target} FROM STDIN",
             "-c", f"ALTER TABLE {target} ADD PRIMARY KEY ({identifier(KEY)})"],
            stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ, PGCLIENTENCODING="UTF8"))
        self.batch = []

    def add(self, number, fields):
        self.batch.append(f"{number}\t" + "\t".join(map(copy_field, fields)) + "\n")
        if len(self.batch) >= 2000:
            self.flush()

    def flush(self):
        try:
            self.psql.stdin.write("".join(self.batch).encode())
        except BrokenPipeError:
            self.finish()
        self.batch = []

    def finish(self):
        try:
            if self.batch:
                batch, self.batch = self.batch, []
                self.psql.stdin.write("".join(batch).encode())
            self.psql.stdin.close()
        except BrokenPipeError:
            pass
        message = self.psql.stderr.read().decode(errors="replace").strip()
        if self.psql.wait():
            raise Unreadable("PostgreSQL says: " + message)


# ---- the whole ------------------------------------------------------------------------------------------------------------------

def load(arguments):
    path = arguments.file
    if os.path.isdir(path):
        raise Unreadable("this is a directory")
    if not os.path.exists(path):
        raise Unreadable("no such file")
    if arguments.encoding:
        try:
            codec, encoding, why = codecs.lookup(arguments.encoding).name, arguments.encoding, "as asked for"
        except LookupError:
            raise Unreadable(f'there is no encoding "{arguments.encoding}"') from None
    else:
        codec, encoding, why = sniff_encoding(path)
    if arguments.delimiter:
        delimiter, delimiter_why, skip = {"tab": "\t", "\\t": "\t"}.get(arguments.delimiter, arguments.delimiter), "as asked for", 0
        if len(delimiter) != 1:
            raise Unreadable("a delimiter is one character")
    else:
        delimiter, delimiter_why, skip = sniff_delimiter(path, codec)

    rows = records(((n, l) for n, l in numbered_lines(path, codec) if n > skip), delimiter)

    # The first rows decide on the header, then all are treated alike.
    ahead = []
    empty = 0
    for row in rows:
        if row[1].strip() == "" or (row[2] is not None and not any(cell.strip() for cell in row[2])):
            empty += 1
            continue
        ahead.append(row)
        if len(ahead) > 20:
            break
    if not ahead:
        raise Unreadable("there is no row in it")
    usable = [row for row in ahead if row[2] is not None and not SURROGATE.search(row[1]) and "\0" not in row[1]]
    if not usable:
        raise Unreadable(f"line {ahead[0][0]}: {ahead[0][3] or 'not text of this encoding'}")
    # A title above the header ("Export of 1 May") fills one cell where the others fill many.
    def filled(row):
        return sum(1 for cell in row[2] if cell.strip())
    usual = sorted(map(filled, usable))[len(usable) // 2]
    above = 0
    while above < min(5, len(usable) - 1) and filled(usable[above]) == 1 and usual >= 3:
        above += 1
    titles, usable = usable[:above], usable[above:]
    first = usable[0]
    has_header = arguments.header == "yes" if arguments.header else looks_like_header(first[2], [row[2] for row in usable[1:]])
    header = first[2]
    # Columns at the end without a name and without a value are a spreadsheet's leftovers.
    width = len(header)
    while width > 1 and has_header and header[width - 1].strip() == "" and not any(len(row[2]) >= width and row[2][width - 1].strip() for row in usable[1:]):
        width -= 1
    widths = [len(row[2]) for row in usable[1:]] or [width]
    common = max(set(widths), key=widths.count)
    if not has_header or (common > width and widths.count(common) > len(widths) / 2 and any(row[2][common - 1].strip() for row in usable[1:] if len(row[2]) == common)):
        width = common		# more columns than names
        header = header + [""] * (width - len(header))
    if width > MAX_COLUMNS:
        raise Unreadable(f"{width} columns; PostgreSQL takes {MAX_COLUMNS}")
    names = column_names(header[:width] if has_header else [""] * width)

    schema, _, table = arguments.table.rpartition(".") if arguments.table else ("csv", "", "")
    schema = schema or "public"
    table = table or (os.path.splitext(os.path.basename(path))[0].encode()[:50].decode(errors="ignore") or "file")
    target = Table(schema, table, names)
    loaded = rejected = 0
    reasons = {}
    reject_file = reject_name = None

    def rest():
        yield from ahead
        yield from rows

    for row in rest():
        number, text, fields, problem = row
        if row is first and has_header:
            continue
        if any(row is title for title in titles):
            problem, kind = "above the header row", "above the header row"
        elif problem is None:
            if len(fields) > width and not any(field.strip() for field in fields[width:]):
                fields = fields[:width]
            if text.strip() == "" or not any(field.strip() for field in fields):
                empty += 1
                continue
            if "\0" in text:
                problem, kind = "a NUL character", "NUL character"
            elif SURROGATE.search(text):
                at = next(i for i, field in enumerate(fields) if SURROGATE.search(field)) + 1 if any(map(SURROGATE.search, fields)) else 1
                problem, kind = f"bytes in field {at} that are not {encoding}", f"bytes that are not {encoding}"
            elif len(fields) != width:
                problem = f"{len(fields)} field{'' if len(fields) == 1 else 's'} where the {'header' if has_header else 'file'} has {width}"
                kind = "other number of fields"
            else:
                target.add(number, fields)
                loaded += 1
                continue
        else:
            kind = "unbalanced quotes"
        if reject_file is None:
            reject_name, reject_file = open_new(os.path.abspath(path) + ".rejected.csv")
            reject_file.write(delimiter.join(("line", "reason", "row")) + "\r\n")
        reject_file.write(delimiter.join((str(number), quoted(problem), quoted(visible(text)))) + "\r\n")
        rejected += 1
        reasons[kind] = reasons.get(kind, 0) + 1
        if rejected <= 5:
            print(f"  line {number} not loaded: {problem}")
        elif rejected == 6:
            print("  ... (the others are in the file of rejected rows)")
    if reject_file:
        reject_file.close()
    target.finish()
    return {"file": os.path.abspath(path), "schema": schema, "table": table, "relation": f"{identifier(schema)}.{identifier(table)}", "key": KEY, "encoding": encoding, "encoding_why": why,
            "delimiter": delimiter, "delimiter_name": DELIMITER_NAMES.get(delimiter, delimiter), "delimiter_why": delimiter_why, "header": has_header, "columns": names,
            "loaded": loaded, "empty": empty, "rejected": rejected, "rejected_file": reject_name, "reasons": reasons}


def main():
    parser = argparse.ArgumentParser(description="Load a CSV file into a PostgreSQL table of text columns.")
    parser.add_argument("file")
    parser.add_argument("--table", help="SCHEMA.TABLE (csv.<name of the file>)")
    parser.add_argument("--encoding", help="instead of finding out")
    parser.add_argument("--delimiter", help="instead of finding out: one character, or tab")
    parser.add_argument("--header", choices=("yes", "no"), help="instead of finding out")
    parser.add_argument("--report", help="write what was done to this file, as JSON")
    arguments = parser.parse_args()
    try:
        done = load(arguments)
    except Unreadable as problem:
        print(f"{arguments.file}: {problem}", file=sys.stderr)
        return 1
    except OSError as problem:
        print(f"{arguments.file}: {problem.strerror}", file=sys.stderr)
        return 1
    print(f"{done['loaded']} rows, {len(done['columns'])} columns into {done['relation']}; {done['encoding']} ({done['encoding_why']}), {done['delimiter_name']} between fields ({done['delimiter_why']}), "
          f"{'header row' if done['header'] else 'no header row'}" + (f"; {done['empty']} empty rows left out" if done["empty"] else ""))
    if done["rejected"]:
        print(f"{done['rejected']} rows were not loaded ({', '.join(f'{n} {reason}' for reason, n in done['reasons'].items())}); they are in {done['rejected_file']}")
    if arguments.report:
        with open(arguments.report, "w", encoding="utf-8") as file:
            json.dump(done, file, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
