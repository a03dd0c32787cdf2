#!/usr/bin/python3
"""Write the numbering plans of the world as C tables (src/field/phone_table.h).

usage: phone.py OUT.c FICTION.txt

Source: the metadata of libphonenumber as packaged in python3-phonenumbers.  Its regular expressions hold
digits, classes, groups, repetition and alternation only, so each is a finite automaton over ten digits:

* one per country code, that reads a national significant number and tells whether it has the general
  form of the code's main region and which type of number it is (region selection by leading digits,
  lengths per type and the order of types are built in),
* one per further region of a shared code, for the general form alone,
* one per international prefix and one per national prefix rule that is more than a literal.

All share one pool of states, in which equal states are the same state (the automata are acyclic, so
hashing states bottom-up gives the minimal automaton).  State 0 is dead.
"""
import re
import sys

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE
from phonenumbers.phonemetadata import PhoneMetadata

TYPES = ["premium", "toll_free", "shared_cost", "voip", "personal", "pager", "uan", "voicemail",
         "fixed_or_mobile", "fixed", "mobile"]
DESCS = ["premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan", "voicemail",
         "fixed_line", "mobile"]
GENERAL = 16		# accept bit; the low four bits are the type, 0 for none
MAX_DIGITS = 20


# ---- regular expressions to one non-deterministic automaton ----

class Nfa:
    """States are numbers; moves[s] = list of (set of digits, target), empty[s] = list of targets."""

    def __init__(self):
        self.moves, self.empty, self.tags = [], [], {}

    def state(self):
        self.moves.append([])
        self.empty.append([])
        return len(self.moves) - 1

    def closure(self, states):
        seen, todo = set(states), list(states)
        while todo:
            for target in self.empty[todo.pop()]:
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        # only states that matter keep the subsets small
        return frozenset(s for s in seen if self.moves[s] or s in self.tags)

    def add(self, pattern, tag, then_anything=False):
        """Adds a pattern; returns its start state.  The accepting state gets the tag."""
        parser = Parser(pattern, self)
        start, end = parser.alternatives()
        if parser.at != len(pattern):
            sys.exit(f"cannot read {pattern!r} at {parser.at}")
        if then_anything:
            self.moves[end].append((frozenset(range(10)), end))
        self.tags[end] = tag
        return start


class Parser:
    def __init__(self, text, nfa):
        self.text, self.nfa, self.at = text, nfa, 0

    def alternatives(self):
        start, end = self.nfa.state(), self.nfa.state()
        while True:
            first, last = self.sequence()
            self.nfa.empty[start].append(first)
            self.nfa.empty[last].append(end)
            if self.at < len(self.text) and self.text[self.at] == "|":
                self.at += 1
                continue
            return start, end

    def sequence(self):
        start = end = self.nfa.state()
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            first, last = self.repeated()
            self.nfa.empty[end].append(first)
            end = last
        return start, end

    def repeated(self):
        begin = self.at
        first, last = self.atom()
        stop = self.at
        low, high = 1, 1
        if self.at < len(self.text):
            if self.text[self.at] == "?":
                low, high = 0, 1
                self.at += 1
            else:
                m = re.compile(r"\{(\d+)(?:,(\d+))?\}").match(self.text, self.at)
                if m:
                    low, high = int(m[1]), int(m[2] or m[1])
                    self.at = m.end()
        after = self.at
        out_first = out_last = self.nfa.state()
        ends = [out_last] if low == 0 else []
        for count in range(1, high + 1):
            if count > 1:
                self.at = begin
                first, last = self.atom()
                assert self.at == stop
            self.nfa.empty[out_last].append(first)
            out_last = last
            if count >= low:
                ends.append(last)
        self.at = after
        end = self.nfa.state()
        for e in ends:
            self.nfa.empty[e].append(end)
        return out_first, end

    def atom(self):
        c = self.text[self.at]
        if c == "(":
            self.at += 3 if self.text.startswith("(?:", self.at) else 1
            first, last = self.alternatives()
            assert self.text[self.at] == ")"
            self.at += 1
            return first, last
        if c == "[":
            close = self.text.index("]", self.at)
            digits, body = set(), self.text[self.at + 1:close]
            for low, high in re.findall(r"(\d)(?:-(\d))?", body):
                digits.update(range(int(low), int(high or low) + 1))
            assert re.fullmatch(r"(?:\d(?:-\d)?)+", body)
            self.at = close + 1
        elif c == "\\":
            assert self.text[self.at + 1] == "d"
            digits = set(range(10))
            self.at += 2
        elif c.isdigit():
            digits = {int(c)}
            self.at += 1
        else:
            sys.exit(f"cannot read {self.text!r} at {self.at}")
        first, last = self.nfa.state(), self.nfa.state()
        self.nfa.moves[first].append((frozenset(digits), last))
        return first, last


# ---- one pool of minimal deterministic states ----

class Pool:
    def __init__(self):
        self.rows = [(0,) * 10]
        self.accepts = [0]
        self.known = {(0, (0,) * 10): 0}

    def node(self, accept, row):
        key = (accept, row)
        if key not in self.known:
            self.known[key] = len(self.rows)
            self.rows.append(row)
            self.accepts.append(accept)
        return self.known[key]

    def build(self, nfa, starts, label):
        """label(set of tags, length) gives the accept byte."""
        memo = {}

        def visit(states, depth):
            if not states or depth > MAX_DIGITS:
                return 0
            key = (states, depth)
            if key not in memo:
                row = []
                for digit in range(10):
                    targets = {t for s in states for digits, t in nfa.moves[s] if digit in digits}
                    row.append(visit(nfa.closure(targets), depth + 1) if targets else 0)
                accept = label({nfa.tags[s] for s in states if s in nfa.tags}, depth)
                memo[key] = self.node(accept, tuple(row))
            return memo[key]

        return visit(nfa.closure(starts), 0)

    def simple(self, pattern):
        nfa = Nfa()
        return self.build(nfa, [nfa.add(pattern, "end")], lambda tags, depth: 1 if tags else 0)

    def walk(self, state, digits):
        for c in digits:
            state = self.rows[state][int(c)]
        return state

    def longest(self, state, digits):
        """Length of the longest accepted prefix, -1 for none."""
        best = 0 if self.accepts[state] else -1
        for at, c in enumerate(digits):
            state = self.rows[state][int(c)]
            if self.accepts[state]:
                best = at + 1
        return best

    def language(self, state, prefix=""):
        if self.accepts[state]:
            yield prefix
        for digit in range(10):
            if self.rows[state][digit]:
                yield from self.language(self.rows[state][digit], prefix + str(digit))

    def check_longest(self, state, pattern):
        """The C code takes the longest match, a regular expression the first: they must agree."""
        compiled = re.compile(pattern)
        words = list(self.language(state))
        tails = {word[cut:] for word in words for cut in range(len(word) + 1)} if len(words) < 400 else {"", "0", "15", "515"}
        for word in words:
            for tail in tails | {"1", "99"}:
                if compiled.match(word + tail).end() != self.longest(state, word + tail):
                    sys.exit(f"{pattern}: first and longest match differ for {word + tail}")


def lengths(values):
    return sum(1 << v for v in values if v > 0)


class Plain:
    """A copy that may be changed, of metadata that may not."""

    def __init__(self, other):
        for name in dir(other):
            if not name.startswith("_") and not callable(getattr(other, name)):
                setattr(self, name, getattr(other, name))


amended = []


def amend_benin(data):
    """Since 30 November 2024 "01" stands before the eight digits of fixed and mobile numbers (ARCEP Benin); without this
    every Beninese number of today would be too long to be one."""
    if 10 in data.general_desc.possible_length:
        return data
    data = Plain(data)
    for name in ["general_desc", "fixed_line", "mobile"]:
        desc = Plain(getattr(data, name))
        desc.national_number_pattern = f"(?:01)?(?:{desc.national_number_pattern})"
        desc.possible_length = tuple(desc.possible_length) + (10,)
        setattr(data, name, desc)
    return data


# Changes of length that are younger than the packaged metadata; each steps aside when the metadata has it.
AMENDMENTS = {"BJ": amend_benin}
loaded = {}


def metadata(code, region):
    if region == "001":
        return PhoneMetadata.metadata_for_nongeo_region(code)
    if region not in loaded:
        data = PhoneMetadata.metadata_for_region(region)
        loaded[region] = AMENDMENTS[region](data) if region in AMENDMENTS else data
        if loaded[region] is not data:
            amended.append(region)
    return loaded[region]


def number_type(region, tags, depth, descs):
    """libphonenumber's order: the first of the special types, then fixed, then mobile."""
    def has(name):
        return (region, name) in tags and (not descs[name].possible_length or depth in descs[name].possible_length)

    if not has("general_desc"):
        return 0
    for at, name in enumerate(DESCS[:8]):
        if has(name):
            return at + 1
    if has("fixed_line"):
        return TYPES.index("fixed_or_mobile" if has("mobile") else "fixed") + 1
    return TYPES.index("mobile") + 1 if has("mobile") else 0


def plan_automaton(pool, code, regions):
    """The automaton of a country code (see above)."""
    nfa, starts, descs, leading = Nfa(), [], {}, {}
    for region in regions:
        data = metadata(code, region)
        descs[region] = {}
        for name in ["general_desc"] + DESCS:
            desc = getattr(data, name)
            if desc is not None and desc.national_number_pattern not in (None, "", "NA"):
                descs[region][name] = desc
                starts.append(nfa.add(desc.national_number_pattern, (region, name)))
        # with one region leading digits are not asked for
        leading[region] = len(regions) > 1 and data.leading_digits
        if leading[region]:
            starts.append(nfa.add(data.leading_digits, (region, "leading"), True))

    def label(tags, depth):
        accept = GENERAL if (regions[0], "general_desc") in tags else 0
        for region in regions:
            kind = number_type(region, tags, depth, descs[region])
            if leading[region]:
                if (region, "leading") in tags:
                    return accept | kind
            elif kind:
                return accept | kind
        return accept

    return pool.build(nfa, starts, label)


RULES = ["NONE", "LITERAL", "AREA", "PATTERN", "LOOKAHEAD", "BRAZIL", "ARGENTINA"]


def prefix_rule(pool, region, data):
    """The national prefix rule: (kind, literal, state, replacement)."""
    pattern, transform = data.national_prefix_for_parsing, data.national_prefix_transform_rule
    if not pattern:
        return ("NONE", "", 0, "")
    if region == "BR":
        m = re.fullmatch(r"\(\?:0\|90\)\(\?:\((.*)\)\(\\d\{10,11\}\)\)\?", pattern)
        assert m and transform == "\\2", pattern
        return ("BRAZIL", "", pool.simple(m[1]), "")
    if region == "AR":
        m = re.fullmatch(r"0\?\(\?:\((.*)\)15\)\?", pattern)
        assert m and transform == "9\\1", pattern
        state = pool.simple(f"(?:{m[1]})15")
        pool.check_longest(state, f"(?:{m[1]})15")
        return ("ARGENTINA", "", state, "")
    if not transform:
        if pattern.isdigit():
            return ("LITERAL", pattern, 0, "")
        state = pool.simple(pattern)
        pool.check_longest(state, pattern)
        return ("PATTERN", "", state, "")
    m = re.fullmatch(r"(?:(\d+)\|)?\(([^()]*)\)\$", pattern)
    if m:
        replacement = re.fullmatch(r"(\d+)\\1", transform)
        assert replacement, transform
        return ("AREA", m[1] or "", pool.simple(m[2]), replacement[1])
    m = re.fullmatch(r"(\d+)\((.*)\)", pattern)
    assert m and transform == "\\1", (region, pattern, transform)
    return ("LOOKAHEAD", m[1], pool.simple(m[2]), "")


def begin_lengths(pool, start):
    """For each first two digits: the lengths of the numbers of some type that begin so."""
    memo = {}

    def below(state):
        if state not in memo:
            mask = 1 if pool.accepts[state] & 15 else 0
            for target in pool.rows[state]:
                if target:
                    mask |= below(target) << 1
            memo[state] = mask
        return memo[state]

    return [below(pool.walk(start, f"{two:02}")) << 2 for two in range(100)]


def rows_of(values, per_line):
    lines = []
    for at in range(0, len(values), per_line):
        lines.append("\t" + ", ".join(str(v) for v in values[at:at + per_line]))
    return ",\n".join(lines)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    pool = Pool()
    territories = []
    plans = []				# (code, first territory, automaton, begin lengths)
    idd_states = {}
    for code in sorted(COUNTRY_CODE_TO_REGION_CODE):
        regions = COUNTRY_CODE_TO_REGION_CODE[code]
        start = plan_automaton(pool, code, regions)
        plans.append((code, len(territories), start, begin_lengths(pool, start)))
        for at, region in enumerate(regions):
            data = metadata(code, region)
            general = start
            if at > 0:
                nfa = Nfa()
                general = pool.build(nfa, [nfa.add(data.general_desc.national_number_pattern, "end")],
                                     lambda tags, depth: GENERAL if tags else 0)
            idd = data.international_prefix
            if idd not in idd_states:
                idd_states[idd] = pool.simple(idd) if idd else 0
                if idd:
                    pool.check_longest(idd_states[idd], idd)
            territories.append((region, code, general, idd_states[idd],
                                lengths(data.general_desc.possible_length),
                                lengths(data.general_desc.possible_length_local_only),
                                prefix_rule(pool, region, data)))
    if len(pool.rows) > 65535:
        sys.exit("too many states for 16 bits")

    masks = sorted({mask for plan in plans for mask in plan[3]})
    if len(masks) > 256:
        sys.exit("too many length masks for 8 bits")
    by_code = [255] * 1000
    for at, plan in enumerate(plans):
        by_code[plan[0]] = at
    by_region = [0] * (26 * 26)
    for at, territory in enumerate(territories):
        region = territory[0]
        if region != "001":
            by_region[(ord(region[0]) - 65) * 26 + ord(region[1]) - 65] = at + 1
    fiction = []
    for line in open(sys.argv[2], encoding="ascii"):
        word = line.split("#")[0].strip()
        if word:
            fiction.append(word)

    out = ["/*\n * Written by generate/phone.py from the metadata in python3-phonenumbers "
           f"{phonenumbers.__version__} and\n * src/field/data/phone_fiction.txt."
           "  Do not edit: run `make reference-data`.\n */\n"
           '#include "field/phone_table.h"\n',
           f'const char hyg_phone_data_version[] = "libphonenumber {phonenumbers.__version__}'
           f'{"".join(", amended: " + region for region in amended)}";\n',
           f"const uint16_t hyg_phone_next[{len(pool.rows)}][10] = {{\n" +
           ",\n".join("\t{" + ",".join(map(str, row)) + "}" for row in pool.rows) + "\n};\n",
           f"const uint8_t hyg_phone_accept[{len(pool.rows)}] = {{\n{rows_of(pool.accepts, 40)}\n}};\n",
           f"const HygPhoneTerritory hyg_phone_territories[{len(territories)}] = {{"]
    plan_of = {}
    for at, plan in enumerate(plans):
        plan_of[plan[0]] = at
    for region, code, general, idd, possible, local, (kind, literal, state, replacement) in territories:
        out.append(f'\t{{{code}, {plan_of[code]}, PHONE_RULE_{kind}, {general}, {idd}, {state}, '
                   f'0x{possible:x}, 0x{local:x}, "{literal}", "{replacement}"}},\t/* {region} */')
    out.append("};\n")
    out.append(f"const HygPhonePlan hyg_phone_plans[{len(plans)}] = {{")
    for code, first, start, _ in plans:
        out.append(f"\t{{{code}, {start}, {first}}},")
    out.append("};\n")
    out.append(f"const uint8_t hyg_phone_begin[{len(plans)}][100] = {{")
    for plan in plans:
        out.append("\t{" + ", ".join(str(masks.index(m)) for m in plan[3]) + "},")
    out.append("};\n")
    out.append(f"const uint32_t hyg_phone_begin_lengths[{len(masks)}] = {{\n{rows_of(masks, 12)}\n}};\n")
    out.append(f"const uint8_t hyg_phone_by_code[1000] = {{\n{rows_of(by_code, 25)}\n}};\n")
    out.append(f"const uint16_t hyg_phone_by_region[676] = {{\n{rows_of(by_region, 26)}\n}};\n")
    out.append(f"const char hyg_phone_fiction[{len(fiction)}][16] = {{\n" +
               ",\n".join(f'\t"{word}"' for word in fiction) + "\n};\n")
    out.append(f"const int hyg_phone_fiction_count = {len(fiction)};\n")
    with open(sys.argv[1], "w", encoding="ascii") as f:
        f.write("\n".join(out))
    print(f"{len(pool.rows)} states, {len(territories)} territories, {len(plans)} codes, {len(masks)} masks", file=sys.stderr)


main()
