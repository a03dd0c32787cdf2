-- What columns mean, by their names and their content --------------------------------------------------------

-- A name of a column as CRMs and people write it, lower case and without separators.  One row per name and kind;
-- kind NULL suits both.  Rank: when a table has several columns of a role, lower comes first.
CREATE FUNCTION hygiene.known_columns() RETURNS TABLE (name text, role text, kind text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 400 SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT n, r.role, r.kind
    FROM (VALUES
        ('given_name', 'person', 'firstname givenname given forename voornaam roepnaam vorname prenom imie nombre nome fname namefirst namefirstname firstnames voornamen vornamen christianname contactfirstname fnamec1 prvnome first'),
        ('middle_name', 'person', 'middlename secondname middle tweedenaam secondprenom imie2 drugieimie fnamec2 middleinitial tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels namensvorsatz particule'),
        ('family_name', 'person', 'lastname familyname surname achternaam nachname familienname nomdefamille nazwisko apellido apellidos cognome lname namelast namelastname familie geslachtsnaam lnamec1 last secondsurname lnamec2'),
        ('birth_name', 'person', 'birthname maidenname geboortenaam meisjesnaam geburtsname nomdenaissance nomdejeunefille nazwiskorodowe'),
        ('full_name', 'person', 'fullname displayname contactname naam volledigenaam contactpersoon nomcomplet nazwa personname customername klantnaam name completename'),
        ('birth_date', 'person', 'birthdate dateofbirth dob birthday bday geboortedatum geboren geburtsdatum geburtstag datenaissance datedenaissance dataurodzenia dataur fechanacimiento fechadenacimiento datadinascita birthdatedate'),
        ('name', 'organization', 'name companyname organizationname organisationname accountname bedrijfsnaam organisatienaam naam firma firmenname unternehmen raisonsociale nom nazwafirmy nazwa company organisation organization title sitename businessname handelsnaam razonsocial'),
        ('alias', 'organization', 'alias tradename tradingname legalname statutairenaam dba shortname aliasname nomcommercial officialname'),
        ('website', 'organization', 'website url web homepage domain domainname websiteurl internet www domainnameprimarylinkurl siteweb webseite strona internetadres'),
        ('email', NULL, 'email emailaddress mail emailadres emailadresse email1 email2 email3 emailprimary emailsprimaryemail workemail privateemail emailwork emailhome emailfrom mailadres adresseemail courriel correo correoelectronico adresemail mailaddress emailprive emailzakelijk primaryemail secondaryemail otheremail contactemail emailadress'),
        ('phone', NULL, 'phone telephone tel telefoon telefoonnummer phonenumber telefon telefonnummer telefono phone1 phone2 phone3 mobile mobilephone mobiel mobielnummer mobil handy handynummer portable gsm cell cellphone phonemobile phonehome phonework phoneother phonealternate homephone workphone otherphone businessphone phonesprimaryphonenumber phoneoffice komorka telefonkomorkowy numertelefonu contactphone telefoonprive telefoonzakelijk vastnummer telephonenumber phonenum mobilenumber'),
        ('street', NULL, 'street address straat adres strasse adresse anschrift rue ulica calle via indirizzo direccion addressstreet primaryaddressstreet billingstreet billingaddressstreet mailingstreet streetaddress address1 addressline1 street1 adresregel1 straatnaam strasseundhausnummer addr addressaddressstreet1 addressstreet1 shippingstreet voie line1 address2 addressline2 street2 addressaddressstreet2 addressstreet2 streetnumber housenumber huisnummer hausnummer huisnr nr straathuisnr straathuisnummer straatenhuisnummer strassehausnummer strassenr adresregel toevoeging huisnummertoevoeging housenumberaddition numero'),
        ('postcode', NULL, 'postcode postalcode zip zipcode plz postleitzahl codepostal kodpocztowy codigopostal cap addresspostalcode primaryaddresspostalcode billingpostalcode billingaddresspostalcode mailingpostalcode addressaddresspostcode addresspostcode postcodefake shippingpostalcode'),
        ('city', NULL, 'city town place plaats woonplaats stad ort stadt ville miasto miejscowosc ciudad citta addresscity primaryaddresscity billingcity billingaddresscity mailingcity suburb locality addressaddresscity municipality gemeente gmina wohnort shippingcity plaatsnaam'),
        ('country', NULL, 'country land pays kraj pais paese countrycode landcode addresscountry primaryaddresscountry billingcountry billingaddresscountry mailingcountry landnaam addressaddresscountry countryname countryregion shippingcountry'),
        ('organization', 'person', 'company companyname organization organisation employer bedrijf bedrijfsnaam firma organisatie werkgever entreprise societe firmenname accountname partnername firm'),
        ('national_id', 'person', 'nationalid ssn bsn socsecid socialsecurity socialsecuritynumber burgerservicenummer insz rijksregisternummer pesel nationalidentifier personalnumber nationalinsurancenumber steueridentifikationsnummer dni codicefiscale nir'),
        ('external_id', NULL, 'externalid sourceid legacyid sfid salesforceid hubspotid remoteid externalreference externalref relatienummer klantnummer customernumber kundennummer customerid debiteurnummer'),
        ('registration_number', 'organization', 'registrationnumber kvk kvknummer kvknumber companyregistry chamberofcommerce companynumber handelsregister handelsregisternummer hrb siren siret kbo ondernemingsnummer krs regon registrationno orgnr organisationsnummer numeroentreprise'),
        ('tax_number', 'organization', 'vat vatnumber vatid vatno btw btwnummer btwid ustid ustidnr umsatzsteuerid umsatzsteuernummer tva tvaintra numerotva nip taxnumber taxid taxno partitaiva piva cif nif fiscalcode'),
        ('created_at', NULL, 'createdat createdon createdate createddate creationdate created dateentered datecreated aangemaakt aangemaaktop datec erstelltam datecreation utworzono'),
        ('updated_at', NULL, 'updatedat updatedon writedate lastmodifieddate modifiedat modified datemodified lastmodified hslastmodifieddate systemmodstamp gewijzigd gewijzigdop tms geandertam datemodification zmodyfikowano updated lastupdated'),
        ('created_by', NULL, 'createdby createuid createdbyid createdbyname createdbyworkspacememberid enteredby aangemaaktdoor creatorid fkusercreat'),
        ('source', NULL, 'source leadsource createdbysource hsanalyticssource originalsource hsobjectsourcelabel bron herkomst quelle origine zrodlo datasource sourcesystem'),
        ('last_activity', NULL, 'lastactivity lastactivitydate lastcontact lastcontacted lastcontactedat notteslastcontacted noteslastcontacted lastinteraction lastactivityat laatstecontact hslastsalesactivitytimestamp lastseenat lastorderdate lastorderat streamupdatedat'),
        ('deleted', NULL, 'deleted isdeleted deletedat archived active isactive fivetrandeleted archivedat verwijderd deletedon'),
        ('is_organization', NULL, 'iscompany isorganization isorganisation isbedrijf istfirma')
    ) AS r(role, kind, names)
    CROSS JOIN LATERAL unnest(string_to_array(r.names, ' ')) AS n
    $$;
COMMENT ON FUNCTION hygiene.known_columns() IS 'Names columns have in CRMs and spreadsheets, and the role each has; suggest_columns() knows them';

-- fold() rather than lower(): names of columns sort and fold by the locale "C"
CREATE FUNCTION hygiene.column_word(column_name name) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT regexp_replace(regexp_replace(hygiene.fold(column_name::text), '[^a-z0-9]', '', 'g'), '^property(.)', '\1') $$;
COMMENT ON FUNCTION hygiene.column_word(name) IS 'Internal: the name of a column as known_columns() has it';

CREATE FUNCTION hygiene.suggest_kind(relation regclass) RETURNS text
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    person integer;
    organization integer;
    relation_name text;
BEGIN
    SELECT count(*) FILTER (WHERE k.kind = 'person' AND k.role IN ('given_name', 'family_name', 'birth_date', 'birth_name', 'national_id', 'middle_name')),
           count(*) FILTER (WHERE k.kind = 'organization' AND k.role IN ('website', 'registration_number', 'tax_number', 'alias')),
           min(hygiene.fold(c.relname::text))
    INTO person, organization, relation_name
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN hygiene.known_columns() k ON k.name = hygiene.column_word(a.attname)
    WHERE c.oid = relation;
    IF EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
               AND hygiene.column_word(a.attname) IN ('iscompany', 'isorganization', 'isorganisation', 'isbedrijf')) THEN
        RETURN 'party';
    ELSIF person > 0 THEN
        RETURN 'person';
    ELSIF organization > 0 OR relation_name ~ '(compan|account|organi[sz]ation|bedrij|firma|unternehm|entreprise|societe|supplier|vendor|leverancier|lieferant)' THEN
        RETURN 'organization';
    END IF;
    RETURN 'person';
END
$$;
COMMENT ON FUNCTION hygiene.suggest_kind(regclass) IS 'Does a table look as if it held persons, organisations or both: person, organization or party';

CREATE FUNCTION hygiene.suggest_mapping(relation regclass, kind text) RETURNS jsonb
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result jsonb;
    candidate record;
    share float8;
    roles text[] := hygiene.identity_roles(kind) || hygiene.other_roles();
BEGIN
    -- by name: the role of the kind first; e-mail, phone and street may take several columns, a name in parts too
    WITH named AS (
        SELECT DISTINCT ON (a.attnum) a.attnum, a.attname::text AS column_name, k.role, k.place,
               CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END AS type_oid
        FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid
        JOIN (SELECT k.*, row_number() OVER () AS place FROM hygiene.known_columns() k) k
          ON k.name = hygiene.column_word(a.attname)
        WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
          AND k.role = ANY (roles)
          AND (k.kind IS NULL OR k.kind = suggest_mapping.kind OR suggest_mapping.kind = 'party')
        ORDER BY a.attnum, (k.kind IS NOT DISTINCT FROM suggest_mapping.kind) DESC, k.place
    ), typed AS (
        -- a key, a document or a number of the wrong type says nothing under any name
        SELECT n.* FROM named n
        WHERE CASE
            WHEN n.role IN ('created_at', 'updated_at', 'last_activity') THEN n.type_oid IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype)
            WHEN n.role = 'deleted' THEN n.type_oid IN ('boolean'::regtype, 'date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype, 'int2'::regtype, 'int4'::regtype)
            WHEN n.role = 'is_organization' THEN n.type_oid IN ('boolean'::regtype, 'text'::regtype, 'varchar'::regtype)
            WHEN n.role IN ('created_by', 'source') THEN true
            WHEN n.role = 'birth_date' THEN n.type_oid IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype, 'text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)
            WHEN n.role IN ('postcode', 'phone', 'street', 'external_id', 'national_id', 'registration_number', 'tax_number') THEN
                n.type_oid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
                OR (SELECT t.typcategory = 'S' FROM pg_type t WHERE t.oid = n.type_oid)
            ELSE n.type_oid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)
                OR (SELECT t.typcategory = 'S' FROM pg_type t WHERE t.oid = n.type_oid)
            END
    ), ranked AS (
        SELECT t.*, row_number() OVER (PARTITION BY role ORDER BY place, attnum) AS nth FROM typed t
    )
    SELECT jsonb_object_agg(role, CASE WHEN cardinality(column_names) = 1 THEN to_jsonb(column_names[1]) ELSE to_jsonb(column_names) END)
    INTO result
    FROM (
        SELECT role, array_agg(column_name ORDER BY attnum) FILTER (WHERE nth = 1
                   OR role IN ('email', 'phone', 'street') AND nth <= 4 OR role IN ('given_name', 'family_name') AND nth <= 2) AS column_names
        FROM ranked GROUP BY role
    ) grouped;
    result := coalesce(result, '{}');

    -- one column cannot be two things: with names in parts, a "name" column is their sum and adds nothing
    IF kind = 'person' AND result ? 'given_name' AND result ? 'family_name' THEN
        result := result - 'full_name';
    END IF;
    IF kind = 'party' THEN
        IF NOT result ? 'name' AND result ? 'full_name' THEN
            result := result || jsonb_build_object('name', result -> 'full_name');
        ELSIF NOT result ? 'full_name' AND NOT result ? 'family_name' AND result ? 'name' THEN
            result := result || jsonb_build_object('full_name', result -> 'name');
        END IF;
    END IF;

    -- by content: text columns of unknown name, from a sample
    FOR candidate IN
        SELECT a.attname AS column_name
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND t.typcategory = 'S'
          AND NOT EXISTS (SELECT FROM jsonb_each(result) e WHERE e.value @> to_jsonb(a.attname::text) OR e.value = to_jsonb(a.attname::text))
          AND EXISTS (SELECT FROM pg_class c WHERE c.oid = relation AND c.relkind IN ('r', 'p', 'm'))
        ORDER BY a.attnum LIMIT 40
    LOOP
        IF NOT result ? 'email' THEN
            EXECUTE format('SELECT avg((hygiene.normalize_email(v) IS NOT NULL)::int) FROM (SELECT %I::text AS v FROM %s WHERE %1$I::text <> '''' LIMIT 200) s',
                           candidate.column_name, relation) INTO share;
            IF share >= 0.8 THEN
                result := result || jsonb_build_object('email', candidate.column_name);
                CONTINUE;
            END IF;
        END IF;
        IF NOT result ? 'phone' THEN
            EXECUTE format('SELECT avg((v ~ ''^[+0][-0-9 ()/.]{8,20}$'' AND v !~ ''^\d{4}-\d\d-\d\d'' AND v !~ ''^\d\d?[-./]\d\d?[-./]\d{4}$'')::int) FROM (SELECT %I::text AS v FROM %s WHERE %1$I::text <> '''' LIMIT 200) s',
                           candidate.column_name, relation) INTO share;
            IF share >= 0.8 THEN
                result := result || jsonb_build_object('phone', candidate.column_name);
            END IF;
        END IF;
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.suggest_mapping(regclass, text) IS 'Internal: suggest_columns for a given kind';

CREATE FUNCTION hygiene.suggest_columns(relation regclass) RETURNS jsonb
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.suggest_mapping(relation, hygiene.suggest_kind(relation)) $$;
COMMENT ON FUNCTION hygiene.suggest_columns(regclass) IS
    'What the columns of a table seem to mean, by their names and content: a mapping of roles to columns as register() takes it';

-- The country national phone numbers and postcodes are most likely of, or NULL.
CREATE FUNCTION hygiene.suggest_region(relation regclass, columns jsonb) RETURNS text
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result text;
    mapped text[];
BEGIN
    IF NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = relation AND c.relkind IN ('r', 'p', 'm', 'v', 'f')) THEN
        RETURN NULL;
    END IF;
    mapped := hygiene.role_columns(columns, 'country');
    IF mapped IS NOT NULL THEN
        EXECUTE format('SELECT hygiene.normalize_country(v) FROM (SELECT %s AS v FROM %s LIMIT 1000) s WHERE hygiene.normalize_country(v) IS NOT NULL
                        GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1', hygiene.column_as_text(relation, NULL, mapped[1]), relation) INTO result;
    END IF;
    IF result IS NULL AND columns ? 'phone' THEN
        mapped := hygiene.role_columns(columns, 'phone');
        EXECUTE format($q$SELECT CASE WHEN avg((v ~ '^0?6[- ]?\d{8}$' OR v ~ '^06')::int) > 0.3 AND avg((v ~ '^0[1-9][-0-9 ]{7,11}$')::int) > 0.5 THEN 'NL' END
                          FROM (SELECT %s AS v FROM %s LIMIT 1000) s WHERE v <> ''$q$, hygiene.column_as_text(relation, NULL, mapped[1]), relation) INTO result;
        IF result = 'NL' AND columns ? 'postcode' THEN
            result := NULL;     -- the postcode decides: French mobiles begin with 06 too
        END IF;
    END IF;
    IF result IS NULL AND columns ? 'postcode' THEN
        mapped := hygiene.role_columns(columns, 'postcode');
        EXECUTE format($q$SELECT CASE WHEN avg((v ~* '^\d{4} ?[a-z]{2}$')::int) > 0.5 THEN 'NL'
                                      WHEN avg((v ~ '^\d\d-\d{3}$')::int) > 0.5 THEN 'PL'
                                      WHEN avg((v ~* '^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$')::int) > 0.5 THEN 'GB' END
                          FROM (SELECT %s AS v FROM %s LIMIT 1000) s WHERE v <> ''$q$, hygiene.column_as_text(relation, NULL, mapped[1]), relation) INTO result;
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.suggest_region(regclass, jsonb) IS 'Internal: the region register() assumes when none is given';
