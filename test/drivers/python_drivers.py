"""psycopg2, psycopg 3 and Django see a refused duplicate as they see a unique violation, and go on after it; then what
CRMs and libraries take from its text and fields, each with the expression of its own (a table, below)."""
import re
import sys

import django
import psycopg
import psycopg2
import psycopg2.errors
from django.conf import settings

failed = False


def ok(condition, name, *shown):
    global failed
    print(("ok - " if condition else "not ok - ") + name)
    if not condition:
        failed = True
        for value in shown:
            print("# " + repr(value))


DUPLICATE = "INSERT INTO contact (name, born, email) VALUES ('de Boer, Mirjam', '1980-02-03', 'Mirjam@Brink.nl')"
OTHER = "INSERT INTO contact (name, born, email) VALUES (%s, '1944-12-12', %s)"

# ---- psycopg2 ----
connection = psycopg2.connect("")
cursor = connection.cursor()
cursor.execute("SAVEPOINT s")
try:
    cursor.execute(DUPLICATE)
    ok(False, "psycopg2: refused")
except psycopg2.IntegrityError as e:
    error = e
ok(type(error) is psycopg2.errors.UniqueViolation and error.pgcode == "23505", "psycopg2: UniqueViolation, an IntegrityError", error)
d = error.diag
ok((d.schema_name, d.table_name, d.constraint_name, d.column_name) == ("public", "contact", "contact_duplicate_key", None), "psycopg2: fields", d.table_name)
ok(d.message_detail == "Key (email)=(Mirjam@Brink.nl) already exists: record 1, same email.", "psycopg2: detail", d.message_detail)
ok(d.context is None, "psycopg2: no context", d.context)
cursor.execute("ROLLBACK TO SAVEPOINT s")
cursor.execute(OTHER, ("Sietske Postma", "postma@terp.nl"))
connection.commit()
cursor.execute("SELECT count(*) FROM contact")
ok(cursor.fetchone() == (2,), "psycopg2: goes on after the savepoint")
connection.set_isolation_level(psycopg2.extensions.ISOLATION_LEVEL_REPEATABLE_READ)
try:
    cursor.executemany(OTHER, [("Anna Bakker", "anna@terp.nl"), ("Bakker, Anna", "ANNA@terp.nl")])
    ok(False, "psycopg2: executemany is refused")
except psycopg2.IntegrityError as e:
    ok(True, "psycopg2: executemany is refused")
connection.rollback()

# ---- psycopg 3 ----
with psycopg.connect("") as third:
    try:
        with third.transaction():
            third.execute(DUPLICATE)
        ok(False, "psycopg: refused")
    except psycopg.IntegrityError as e:
        ok(type(e) is psycopg.errors.UniqueViolation and e.sqlstate == "23505" and e.diag.constraint_name == "contact_duplicate_key"
           and e.diag.table_name == "contact", "psycopg: UniqueViolation with its fields", e)
    with third.transaction():
        third.execute(OTHER, ("Karel Kok", "kok@terp.nl"))
        try:
            with third.transaction():
                third.execute(OTHER, ("K. Kok", "kok@terp.nl"))
        except psycopg.errors.UniqueViolation:
            pass
        third.execute(OTHER, ("Gerrit Zuidema", "zuidema@terp.nl"))
    # pipelines and COPY too
    try:
        with third.transaction(), third.cursor() as c, c.copy("COPY contact (name, born, email) FROM STDIN") as copy:
            copy.write_row(("Kok, Karel", "1944-12-12", "Kok@Terp.nl"))
        ok(False, "psycopg: COPY is refused")
    except psycopg.errors.UniqueViolation:
        ok(True, "psycopg: COPY is refused")
    ok(third.execute("SELECT count(*) FROM contact WHERE name ~ 'Kok|Zuidema'").fetchone() == (2,), "psycopg: goes on after a nested transaction")

# ---- Django ----
settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.postgresql", "NAME": connection.info.dbname, "USER": connection.info.user,
                                          "HOST": connection.info.host, "PORT": connection.info.port}}, INSTALLED_APPS=[], USE_TZ=True,
                   DEFAULT_AUTO_FIELD="django.db.models.AutoField")
django.setup()
from django.db import IntegrityError, models, transaction  # noqa: E402


class Contact(models.Model):
    name = models.TextField(null=True)
    born = models.DateField(null=True)
    email = models.TextField(null=True)

    class Meta:
        app_label = "crm"
        managed = False
        db_table = "contact"


with transaction.atomic():
    try:
        with transaction.atomic():
            Contact.objects.create(name="Boer, M. de", born="1980-02-03", email="mirjam@brink.nl")
        ok(False, "Django: refused")
    except IntegrityError as e:
        ok(isinstance(e.__cause__, psycopg2.errors.UniqueViolation), "Django: IntegrityError", e)
    saved = Contact.objects.create(name="Hiltje Wiersma", born="1951-01-09", email="wiersma@terp.nl")
ok(Contact.objects.filter(email="wiersma@terp.nl").count() == 1, "Django: atomic() goes on after the inner one")
try:
    Contact.objects.get_or_create(email="MIRJAM@brink.nl", defaults={"name": "Mirjam de Boer"})
    ok(False, "Django: get_or_create is refused")
except IntegrityError:
    ok(True, "Django: get_or_create is refused")
saved.email = "mirjam@brink.nl"
try:
    saved.save()
    ok(False, "Django: save() that writes every column is refused")
except IntegrityError:
    ok(True, "Django: save() that writes every column is refused")
saved.email = "wiersma@terp.nl"
saved.save()
ok(True, "Django: save() that changes nothing passes")
try:
    Contact.objects.bulk_create([Contact(name="Aly Smit", email="smit@terp.nl"), Contact(name="A. Smit", email="Smit@Terp.nl")])
    ok(False, "Django: bulk_create is refused")
except IntegrityError:
    ok(True, "Django: bulk_create is refused")


# ---- what applications take from it ----
def refused(statement):
    c = connection.cursor()
    try:
        c.execute(statement)
    except psycopg2.Error as e:
        return {"code": e.pgcode, "message": e.diag.message_primary, "detail": e.diag.message_detail, "hint": e.diag.message_hint, "schema": e.diag.schema_name,
                "table": e.diag.table_name, "column": e.diag.column_name, "constraint": e.diag.constraint_name, "text": str(e)}
    finally:
        connection.rollback()
    return None


def found(pattern, text):
    match = re.search(pattern, text or "")
    return match.groups() if match else None


SPRING_DUPLICATE = ["23505"]
KEY_VALUE = ("email", "Mirjam@Brink.nl")
# application, what it takes from the error, what it must be for the three refusals: contact (by similarity and e-mail), subscriber
# (one column), contact_mechanism (a child of party)
PARSERS = [
    ("Odoo: the model by table", lambda e: e["table"], ["contact", "subscriber", "party"]),
    ("Odoo: field marked by column, message kept without", lambda e: e["column"], [None, "email", None]),
    ("Tryton: a constraint of its own, as a substring of the text", lambda e: any(n in e["text"] for n in ("party_party_code_uniq", "code_uniq")), [False] * 3),
    ("Twenty: field and value from DETAIL", lambda e: found(r"Key \(([^)]+)\)=\(([^)]+)\)", e["detail"]), [KEY_VALUE, KEY_VALUE, ("email", "mirjam@brink.nl")]),
    ("Twenty, older: text of the message", lambda e: "duplicate key value violates unique constraint" in e["message"], [True] * 3),
    ("Sequelize: fields from DETAIL", lambda e: found(r"Key \((.*?)\)=\((.*?)\)", e["detail"].replace('"', "")), [KEY_VALUE, KEY_VALUE, ("email", "mirjam@brink.nl")]),
    ("Prisma: target by constraint", lambda e: e["code"] == "23505" and e["constraint"], ["contact_duplicate_key", "subscriber_duplicate_key", "party_duplicate_key"]),
    ("Prisma: fields from DETAIL", lambda e: found(r"Key \(([^)]+)\)", e["detail"]), [("email",)] * 3),
    ("TypeORM, knex, Drizzle, postgres.js: code, table, constraint", lambda e: (e["code"], e["table"], e["constraint"]),
     [("23505", "contact", "contact_duplicate_key"), ("23505", "subscriber", "subscriber_duplicate_key"), ("23505", "party", "party_duplicate_key")]),
    ("Hibernate: constraint from the message", lambda e: found(r'violates unique constraint "([^"]+)"', e["message"]),
     [("contact_duplicate_key",), ("subscriber_duplicate_key",), ("party_duplicate_key",)]),
    ("Hibernate: SQLSTATE is a number", lambda e: int(e["code"]), [23505] * 3),
    ("Spring: DuplicateKeyException", lambda e: e["code"] in SPRING_DUPLICATE, [True] * 3),
    ("ActiveRecord: RecordNotUnique", lambda e: e["code"] == "23505", [True] * 3),
    ("Sequel: UniqueConstraintViolation", lambda e: e["code"] == "23505", [True] * 3),
    ("Doctrine, Laravel: UniqueConstraintViolationException", lambda e: e["code"] == "23505", [True] * 3),
    ("Dolibarr: DB_ERROR_RECORD_ALREADY_EXISTS", lambda e: {"23505": "DB_ERROR_RECORD_ALREADY_EXISTS"}.get(e["code"]), ["DB_ERROR_RECORD_ALREADY_EXISTS"] * 3),
    ("Ecto: unique_constraint by name", lambda e: e["constraint"], ["contact_duplicate_key", "subscriber_duplicate_key", "party_duplicate_key"]),
    ("Frappe: UniqueValidationError, not DuplicateEntryError, which saves again under another name", lambda e: ("_pkey" in e["text"], "_key" in e["text"]), [(False, True)] * 3),
    ("PostgREST: 409", lambda e: {"23505": 409, "23503": 409}.get(e["code"], 400), [409] * 3),
    ("all: a hint that says what to do", lambda e: e["hint"], ["Use the record that is there, or change this one so that it is told apart."] * 3),
    ("all: one line of detail, with the record's key", lambda e: found(r"^[^\n]* already exists: record ([0-9]+), same email\.$", e["detail"]), [("1",)] * 3),
]
errors = [refused(DUPLICATE), refused("INSERT INTO subscriber (email) VALUES ('Mirjam@Brink.nl')"),
          refused("INSERT INTO contact_mechanism (party, type, value) VALUES (2, 'email', 'Mirjam@Brink.nl')")]
ok(all(errors), "three refusals to read", errors)
for name, take, expected in PARSERS:
    got = [take(e) for e in errors]
    ok(got == expected, name, got)
sys.exit(failed)
