"""The labelled data sets: where they are, what their columns mean, which records are the same.

Each loader returns a Set whose rows are (entity, source, {role: value}); `source` is None unless two tables are linked.
The public sets are read from the folder HYGIENE_DATA and never copied; README.md there tells sources and licences.
"""
import datetime
import csv
import glob
import os
import re


class Set:
    def __init__(self, kind, region, rows, link=False):
        self.kind = kind
        self.region = region
        self.rows = rows
        self.link = link
        self.roles = sorted({role for _, _, values in rows for role in values})


class Generated:
    """A set that the generator of demo/ makes in the database; `roles` maps roles to expressions over its table."""
    link = False

    def __init__(self, kind, region, table, expressions):
        self.kind = kind
        self.region = region
        self.table = table
        self.expressions = expressions
        self.roles = sorted(expressions)


GENERATED = {
    "contacts": Generated("person", "NL", "contact", {
        "given_name": "r.first_name", "family_name": "concat_ws(' ', r.middle_name, r.last_name)", "birth_date": "r.birth_date",
        "email": "r.email", "phone": "concat_ws(';', r.phone, r.mobile)", "street": "r.street", "postcode": "r.postal_code",
        "city": "r.city", "country": "r.country", "organization": "r.company"}),
    "companies": Generated("organization", "NL", "company", {
        "name": "r.name", "website": "r.website", "email": "r.email", "phone": "r.phone", "street": "r.street",
        "postcode": "r.postal_code", "city": "r.city", "country": "r.country", "tax_number": "r.vat_number",
        "registration_number": "r.registration_number"}),
}


def table(path, **options):
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, skipinitialspace=True, **options):
            yield {name.strip(): (value or "").strip() for name, value in row.items() if name is not None}


def joined(*values):
    return " ".join(v for v in values if v)


def febrl_values(row):
    return {
        "given_name": row["given_name"],
        "family_name": row["surname"],
        "birth_date": row["date_of_birth"],
        "street": joined(row["street_number"], row["address_1"]),
        "postcode": row["postcode"],
        "city": row["suburb"],
        "national_id": row["soc_sec_id"],
        **({"phone": row["phone_number"]} if "phone_number" in row else {}),
    }


def febrl(name):
    def load(data):
        rows = [(re.match(r"rec-(\d+)-", r["rec_id"])[1], None, febrl_values(r)) for r in table(f"{data}/febrl/{name}.csv")]
        return Set("person", "AU", rows)
    return load


def febrl_dsgen_a(data):
    rows = [(int(r["rec_id"]) // 10, None, febrl_values(r)) for r in table(f"{data}/febrl_dsgen/dataset_A_10000.csv")]
    return Set("person", "AU", rows)


def febrl_dsgen_d(data):
    rows = [(int(r["rec_id"]) // 10, part, febrl_values(r))
            for part in ("org", "dup") for r in table(f"{data}/febrl_dsgen/dataset_D_{part}_10000.csv")]
    return Set("person", "AU", rows, link=True)


def splink_fake(data):
    rows = [(r["cluster"], None, {"given_name": r["first_name"], "family_name": r["surname"], "birth_date": r["dob"],
                                  "city": r["city"], "email": r["email"]})
            for r in table(f"{data}/splink_fake/fake_1000.csv")]
    return Set("person", "GB", rows)


def iso_date(value):
    """Persons of past centuries, too old for a CRM's text birth dates: a date column takes them; what is no date is NULL."""
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        return None


def historical(data):
    rows = [(r["cluster"], None, {"given_name": r["first_name"], "family_name": r["surname"], "full_name": r["full_name"],
                                  "birth_date": iso_date(r["dob"]), "city": r["birth_place"], "postcode": r["postcode_fake"]})
            for r in table(f"{data}/splink_historical_50k/historical_50k.csv")]
    return Set("person", "GB", rows)


def rldata(data):
    with open(f"{data}/rldata_german/identity.RLdata500.tsv") as file:
        entities = file.read().split()[1:]
    rows = []
    for entity, r in zip(entities, table(f"{data}/rldata_german/RLdata500.tsv", delimiter="\t")):
        r = {name: "" if value == "NA" else value for name, value in r.items()}
        rows.append((entity, None, {
            "given_name": joined(r["fname_c1"], r["fname_c2"]),
            "family_name": joined(r["lname_c1"], r["lname_c2"]),
            "birth_date": "%04d-%02d-%02d" % (int(r["by"]), int(r["bm"]), int(r["bd"])) if r["by"] and r["bm"] and r["bd"] else "",
        }))
    return Set("person", "DE", rows)


def foreigners(data):
    rows = [(r["true_id"], None, {"given_name": r["imie"], "middle_name": r["imie2"], "family_name": r["nazwisko"],
                                  "birth_date": r["data_ur"], "city": r["gmina"], "country": r["kraj"]})
            for r in table(f"{data}/foreigners_15k/data_10000.csv")]
    return Set("person", "PL", rows)


def fodors_zagats(data):
    folder = f"{data}/fodors_zagats"
    same = {m["zagats_id"]: m["fodors_id"] for m in table(f"{folder}/matches_fodors_zagats.csv")}
    rows = []
    for part in ("fodors", "zagats"):
        for r in table(f"{folder}/{part}.csv", quotechar="'", escapechar="\\"):
            entity = same.get(r["id"], "z" + r["id"]) if part == "zagats" else r["id"]
            rows.append((entity, part, {"name": r["name"], "street": r["addr"], "city": r["city"], "phone": r["phone"]}))
    return Set("organization", "US", rows, link=True)


def early_childhood(data):
    rows = [(r["True Id"], None, {"name": r["Site name"].replace("\n", " "), "street": r["Address"].replace("\n", " "),
                                  "postcode": r["Zip"], "phone": r["Phone"]})
            for r in table(f"{data}/early_childhood/early_childhood_with_true_ids.csv")]
    return Set("organization", "US", rows)


def company_names(data):
    rows = []
    for part in ("test_names", "adjusted_test_names"):
        for entity, r in enumerate(table(f"{data}/company_names_dnb/{part}.csv")):
            rows.append((entity, part, {"name": r["company_name"], "country": r["country"]}))
    return Set("organization", None, rows, link=True)


# smallest first
PUBLIC = {
    "rldata": rldata,
    "febrl1": febrl("dataset1"),
    "fake_1000": splink_fake,
    "febrl3": febrl("dataset3"),
    "dsgen_a": febrl_dsgen_a,
    "dsgen_d": febrl_dsgen_d,
    "foreigners": foreigners,
    "historical": historical,
    "fodors_zagats": fodors_zagats,
    "company_names": company_names,
    "early_childhood": early_childhood,
}


def other(data):
    """Sets of the folder `other`, in one form: NAME.KIND.REGION.csv (REGION may be none) with the columns entity, source (filled
    in when two tables are linked) and then one for each role.  By name: their loaders."""
    def loader(path, kind, region):
        def load(data):
            rows = [(r.pop("entity"), r.pop("source") or None, r) for r in table(path)]
            return Set(kind, None if region == "none" else region, rows, link=any(source for _, source, _ in rows))
        return load
    found = {}
    for path in sorted(glob.glob(f"{data}/other/*.*.*.csv")):
        name, kind, region, _ = os.path.basename(path).split(".")
        found[name] = loader(path, kind, region)
    return found


def load(name, data):
    """The set, or None when its files are not there."""
    if name in other(data):
        return other(data)[name](data)
    if name in GENERATED:
        return GENERATED[name]
    try:
        return PUBLIC[name](data)
    except FileNotFoundError:
        return None
