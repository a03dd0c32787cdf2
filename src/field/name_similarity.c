/*-------------------------------------------------------------------------
 *
 * name_similarity.c
 *	  Similarity of names of persons and organisations.
 *
 * A person's name is cut into its parts (person_name.c), each part into folded
 * words.  Words are compared by a ladder, the first rung that holds:
 *
 *	  equal; the same in another usual spelling (Mueller, Muller); a nickname; an
 *	  initial; a typing error; the same sound; the same beginning.
 *
 * Given and family names are compared apart, each by the best pairing of their
 * words, and both must agree: the result is the harmonic mean, which is low
 * as soon as one is, so brothers are not alike.  Then the parts are compared
 * crosswise, for given and family name in each other's column, and all words
 * together, for names that were cut in different places; the best counts, the latter two
 * with a deduction.
 *
 * An organisation's name is compared without its legal form, word by word in
 * any order, common words (group, international) weighing a quarter, unless
 * they name two different trades.
 *
 * All figures are sums of integers in thousandths, so that the result is the
 * same from either side to the last bit.  They are judgements, ordered so that what
 * is more often the same person scores higher; for probabilities there is the match model.
 *
 *-------------------------------------------------------------------------
 */
#include "field/name_similarity.h"

#include "field/field.h"
#include "similarity/assignment.h"
#include "similarity/similarity.h"
#include "text/text.h"

/* Words of one part that are compared, and bytes of a word. */
#define MAX_WORDS 8
#define MAX_ORGANIZATION_WORDS 16
#define MAX_WORD 64

/* Bytes of input that are looked at. */
#define MAX_NAME HYG_FIELD_MAX

/* Similarity of words, thousandths. */
#define SAME 1000
#define SAME_SPELLING 980
#define NICKNAME 920
#define SAME_INITIALS 900
#define TYPING_ERROR 920
#define SAME_SOUND 880
#define INITIAL 860
#define TWO_ERRORS 850
#define SHORT_ERROR 800 /* one error in a word of four letters */
#define ENDING 700      /* Martin and Martina: as often two people */
#define TWO_SHORT_ERRORS 650
#define BEGINNING 600
#define SHORTEST_ERROR 400 /* Tim and Tom */

typedef struct Word
{
	char   s[MAX_WORD];
	size_t n;      /* bytes */
	size_t length; /* code points */
	int    weight; /* organisations only */
} Word;

typedef struct Words
{
	int  count; /* all there are, also those beyond the limit */
	int  kept;
	Word word[MAX_ORGANIZATION_WORDS];
} Words;

typedef enum Kind
{
	GIVEN,
	FAMILY,
	ANY
} Kind;

static size_t
code_points(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += ((unsigned char) s[i] & 0xC0) != 0x80;
	return count;
}

/* Appends the words of a folded text. */
static void
add_words(Words *words, const char *s, size_t n, int limit)
{
	size_t      at = 0, length;
	const char *token;

	while (hyg_next_token(s, n, &at, &token, &length))
	{
		words->count++;
		if (words->kept < limit)
		{
			Word *w = &words->word[words->kept++];

			w->n = length < MAX_WORD ? length : MAX_WORD;
			memcpy(w->s, token, w->n);
			w->length = code_points(w->s, w->n);
			w->weight = SAME;
		}
	}
}

static inline bool
equal(const Word *a, const Word *b)
{
	return a->n == b->n && memcmp(a->s, b->s, a->n) == 0;
}

static bool
same_skeleton(const Word *a, const Word *b)
{
	HYG_STACK_BUF(x, 2 * MAX_WORD);
	HYG_STACK_BUF(y, 2 * MAX_WORD);
	bool same;

	hyg_skeleton(a->s, a->n, &x);
	hyg_skeleton(b->s, b->n, &y);
	same = x.len > 0 && x.len == y.len && memcmp(x.data, y.data, x.len) == 0;
	hyg_buf_free(&x);
	hyg_buf_free(&y);
	return same;
}

static bool
same_sound(const Word *a, const Word *b)
{
	HYG_STACK_BUF(x, 2 * MAX_WORD);
	HYG_STACK_BUF(y, 2 * MAX_WORD);
	bool same;

	hyg_cologne(a->s, a->n, &x);
	hyg_cologne(b->s, b->n, &y);
	same = x.len > 1 && x.len == y.len && memcmp(x.data, y.data, x.len) == 0;
	hyg_buf_free(&x);
	hyg_buf_free(&y);
	return same;
}

static bool
share_nickname_group(const Word *a, const Word *b)
{
	uint16_t x[HYG_MAX_NICK_GROUPS], y[HYG_MAX_NICK_GROUPS];
	int      nx = hyg_nickname_groups(a->s, a->n, x);
	int      ny = nx ? hyg_nickname_groups(b->s, b->n, y) : 0;

	for (int i = 0; i < nx; i++)
	{
		for (int j = 0; j < ny; j++)
		{
			if (x[i] == y[j])
				return true;
		}
	}
	return false;
}

static bool
has_digit(const Word *w)
{
	for (size_t i = 0; i < w->n; i++)
	{
		if (w->s[i] >= '0' && w->s[i] <= '9')
			return true;
	}
	return false;
}

/* Errors of typing, sound and beginning: what persons and organisations have in common. */
static int
compare_spelling(const Word *a, const Word *b, bool given)
{
	const Word *shorter = a->length <= b->length ? a : b, *longer = a->length <= b->length ? b : a;
	int         distance;

	/* a number is another one when a digit differs */
	if (has_digit(a) || has_digit(b))
		return 0;
	distance = hyg_osa_bounded(a->s, a->n, b->s, b->n, 2);
	if (distance == 1)
	{
		char last = longer->s[longer->n - 1];

		if (given && longer->length == shorter->length + 1 && (last == 'a' || last == 'e') &&
			memcmp(shorter->s, longer->s, shorter->n) == 0)
			return ENDING;
		if (longer->length >= 5)
			return TYPING_ERROR;
	}
	if (shorter->length >= 4 && same_sound(a, b))
		return SAME_SOUND;
	if (distance == 1)
		return longer->length == 4 ? SHORT_ERROR : longer->length == 3 ? SHORTEST_ERROR : 0;
	if (distance == 2 && longer->length >= 6)
		return longer->length >= 8 ? TWO_ERRORS : TWO_SHORT_ERRORS;
	if (shorter->length >= 3 && memcmp(shorter->s, longer->s, shorter->n) == 0)
		return BEGINNING;
	return 0;
}

/* Similarity of two words of a person's name, thousandths. */
static int
compare_person_words(const Word *a, const Word *b, Kind kind)
{
	if (a->length == 1 || b->length == 1)
	{
		/* an initial is one letter, and the other begins with it */
		const Word *one = a->length == 1 ? a : b, *other = a->length == 1 ? b : a;

		if (other->n < one->n || memcmp(one->s, other->s, one->n) != 0)
			return 0;
		return other->length == 1 ? SAME_INITIALS : INITIAL;
	}
	if (equal(a, b))
		return SAME;
	if (same_skeleton(a, b))
		return SAME_SPELLING;
	if (kind == GIVEN && share_nickname_group(a, b))
		return NICKNAME;
	return compare_spelling(a, b, kind == GIVEN);
}

/* All words of a part run together, so that van den Berg and Vandenberg are one. */
static bool
same_run_together(const Words *a, const Words *b)
{
	Word x = {.n = 0}, y = {.n = 0};

	if (a->count != a->kept || b->count != b->kept || (a->count == 1 && b->count == 1))
		return false;
	for (int side = 0; side < 2; side++)
	{
		const Words *from = side ? b : a;
		Word        *to = side ? &y : &x;

		for (int i = 0; i < from->kept; i++)
		{
			if (to->n + from->word[i].n > MAX_WORD)
				return false;
			memcpy(to->s + to->n, from->word[i].s, from->word[i].n);
			to->n += from->word[i].n;
		}
	}
	return x.n > 3 && y.n > 3 && (equal(&x, &y) || same_skeleton(&x, &y));
}

/*
 * Similarity of two lists of words: the mean of the best pairing over the
 * shorter list, less `extra` for each word too many on the longer one (twice
 * at most).
 */
static int
compare_lists(const Words *a, const Words *b, Kind kind, int extra)
{
	int64_t benefit[HYG_ASSIGNMENT_MAX][HYG_ASSIGNMENT_MAX];
	int     fewer = a->kept < b->kept ? a->kept : b->kept;
	int     more = a->count > b->count ? a->count - b->count : b->count - a->count;
	bool    same = a->count == b->count;
	int     mean;

	for (int i = 0; same && i < fewer; i++)
		same = equal(&a->word[i], &b->word[i]);
	if (same)
		return SAME;
	if (same_run_together(a, b))
		return SAME_SPELLING;
	for (int i = 0; i < a->kept; i++)
	{
		for (int j = 0; j < b->kept; j++)
			benefit[i][j] = compare_person_words(&a->word[i], &b->word[j], kind);
	}
	mean = (int) (hyg_assign(benefit, a->kept, b->kept, NULL) / fewer);
	mean -= extra * (more < 2 ? more : 2);
	return mean > 0 ? mean : 0;
}

typedef struct Name
{
	Words given;
	Words particle;
	Words family;
	Words all;        /* given, then family */
	int   generation; /* of a suffix: junior 2, senior 1, iii 3; 0 for none */
} Name;

static void
add_folded(Words *words, const char *s, size_t n)
{
	HYG_STACK_BUF(folded, 512);

	hyg_fold(s, n, &folded);
	add_words(words, folded.data, folded.len, MAX_WORDS);
	hyg_buf_free(&folded);
}

static int
generation_of(const char *s, size_t n)
{
	static const struct
	{
		const char *word;
		int         generation;
	} known[] = {
		{"sr", 1},  {"senior", 1}, {"i", 1},   {"jr", 2}, {"junior", 2},
		{"jun", 2}, {"ii", 2},     {"iii", 3}, {"iv", 4},
	};
	HYG_STACK_BUF(folded, 128);
	size_t      at = 0, length;
	const char *token;
	int         generation = 0;

	hyg_fold(s, n, &folded);
	while (hyg_next_token(folded.data, folded.len, &at, &token, &length))
	{
		for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		{
			if (strlen(known[i].word) == length && memcmp(known[i].word, token, length) == 0)
				generation = known[i].generation;
		}
	}
	hyg_buf_free(&folded);
	return generation;
}

static void
read_name(const char *s, size_t n, Name *name)
{
	HYG_STACK_PERSON_NAME(parsed);

	memset(name, 0, sizeof(*name));
	if (n > MAX_NAME)
		n = MAX_NAME;
	if (hyg_parse_person_name(s, n, &parsed))
	{
		add_folded(&name->given, parsed.given.data, parsed.given.len);
		add_folded(&name->particle, parsed.particle.data, parsed.particle.len);
		add_folded(&name->family, parsed.family.data, parsed.family.len);
		name->generation = generation_of(parsed.suffix.data, parsed.suffix.len);
	}
	hyg_person_name_free(&parsed);
	/* particles inside a double name (Jansen-de Vries) carry no more than others */
	if (name->family.kept == name->family.count)
	{
		int kept = 0;

		for (int i = 0; i < name->family.kept; i++)
		{
			const Word *w = &name->family.word[i];

			if (i == 0 || i == name->family.kept - 1 || !hyg_is_particle(w->s, w->n))
				name->family.word[kept++] = *w;
		}
		name->family.kept = name->family.count = kept;
	}
	if (name->given.count + name->family.count == 0)
		add_folded(&name->family, s, n);
	for (int part = 0; part < 2; part++)
	{
		const Words *from = part ? &name->family : &name->given;

		name->all.count += from->count;
		for (int i = 0; i < from->kept && name->all.kept < MAX_ORGANIZATION_WORDS; i++)
			name->all.word[name->all.kept++] = from->word[i];
	}
}

/* What different particles take off: thousandths. */
static int
particle_deduction(const Words *a, const Words *b)
{
	bool same = a->count == b->count;

	for (int i = 0; same && i < a->kept; i++)
		same = equal(&a->word[i], &b->word[i]);
	if (same)
		return 0;
	return a->count == 0 || b->count == 0 ? 20 : 40;
}

static inline double
harmonic(int a, int b)
{
	return a + b == 0 ? 0.0 : 2.0 * a * b / ((double) (a + b) * SAME);
}

/* Family names with what stands before them: de Vries against Devries. */
static int
compare_families(const Name *a, const Name *b)
{
	int family = compare_lists(&a->family, &b->family, FAMILY, 80);

	if (a->particle.count + b->particle.count > 0)
	{
		Words whole_a = a->particle, whole_b = b->particle;

		for (int side = 0; side < 2; side++)
		{
			const Words *from = side ? &b->family : &a->family;
			Words       *to = side ? &whole_b : &whole_a;

			to->count += from->count;
			for (int i = 0; i < from->kept && to->kept < MAX_ORGANIZATION_WORDS; i++)
				to->word[to->kept++] = from->word[i];
		}
		family -= particle_deduction(&a->particle, &b->particle);
		if (family < SAME_SPELLING && same_run_together(&whole_a, &whole_b))
			family = SAME_SPELLING;
	}
	return family > 0 ? family : 0;
}

/*
 * Similarity of two persons' names as written in full: 0..1, symmetric.
 * Titles do not count; a suffix does when both have one and they differ (junior, senior).  A
 * name without a given (or family) name is not more than .6 like one that
 * has it.  Of each part 8 words of 64 bytes count, of the whole HYG_FIELD_MAX bytes; constant
 * time after parsing.
 */
double
hyg_person_name_similarity(const char *a, size_t na, const char *b, size_t nb)
{
	Name   x, y;
	double best = 0, other;

	if (na == nb && memcmp(a, b, na) == 0)
		return 1.0;
	read_name(a, na, &x);
	read_name(b, nb, &y);
	if (x.all.count == 0 || y.all.count == 0)
		return x.all.count == y.all.count ? 1.0 : 0.0;

	if (x.given.count > 0 && y.given.count > 0 && x.family.count > 0 && y.family.count > 0)
	{
		best = harmonic(compare_lists(&x.given, &y.given, GIVEN, 30), compare_families(&x, &y));
		other = 0.97 * harmonic(compare_lists(&x.given, &y.family, ANY, 80),
								compare_lists(&x.family, &y.given, ANY, 80));
		if (other > best)
			best = other;
	}
	else if (x.given.count == 0 && y.given.count == 0)
		best = compare_families(&x, &y) / (double) SAME;
	else if (x.family.count == 0 && y.family.count == 0)
		best = compare_lists(&x.given, &y.given, GIVEN, 30) / (double) SAME;
	else
	{
		/* one of them has one part only: it may be either */
		const Name *part = x.given.count == 0 || x.family.count == 0 ? &x : &y,
				   *full = part == &x ? &y : &x;
		int alike = compare_lists(&part->all, &full->all, ANY, 0);

		best = 0.6 * alike / SAME;
	}
	if (x.all.count > 1 && y.all.count > 1)
	{
		/* every word must find its like: brothers share half of them */
		other = compare_lists(&x.all, &y.all, ANY, 40) / (double) SAME;
		other = 0.95 * other * other * other;
		if (other > best)
			best = other;
	}
	if (x.generation && y.generation && x.generation != y.generation)
		best *= 0.7;
	return best;
}

/* ---- organisations ---- */

#define COMMON_WEIGHT 250
#define LINK_WEIGHT 100

/* What two different trades (building, transport) take off beyond their weight. */
#define CONFLICT_WEIGHT 1000

static bool
is_link(const Word *w)
{
	static const char *const links[] = {
		"and", "und", "en", "et",  "y",   "e",    "i",    "og",
		"och", "the", "of", "for", "fur", "fuer", "voor", "pour",
	};

	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++)
	{
		if (strlen(links[i]) == w->n && memcmp(links[i], w->s, w->n) == 0)
			return true;
	}
	return false;
}

/* Common words that tell nothing of the trade: they do not contradict each other. */
static bool
is_generic(const Word *w)
{
	static const char *const generic[] = {
		"group",          "groep",
		"gruppe",         "groupe",
		"gruppo",         "grupo",
		"grupa",          "holding",
		"holdings",       "international",
		"internationale", "internationaal",
		"internacional",  "internazionale",
		"global",         "worldwide",
		"europe",         "europa",
		"european",       "company",
		"companies",      "co",
		"corp",           "corporation",
		"beheer",         "partner",
		"partners",       "associates",
		"sons",           "zonen",
		"soehne",         "sohne",
		"fils",           "gebr",
		"gebroeders",     "gebrueder",
		"bros",           "brothers",
	};

	for (size_t i = 0; i < sizeof(generic) / sizeof(generic[0]); i++)
	{
		if (strlen(generic[i]) == w->n && memcmp(generic[i], w->s, w->n) == 0)
			return true;
	}
	return false;
}

static void
read_organization(const char *s, size_t n, Words *words)
{
	HYG_STACK_BUF(core, 512);
	int main_words = 0;

	words->count = words->kept = 0;
	if (n > MAX_NAME)
		n = MAX_NAME;
	if (!hyg_organization_core(s, n, &core) || core.len == 0)
		hyg_fold(s, n, &core);
	add_words(words, core.data, core.len, MAX_ORGANIZATION_WORDS);
	for (int i = 0; i < words->kept; i++)
	{
		Word *w = &words->word[i];

		if (is_link(w) || hyg_is_particle(w->s, w->n))
			w->weight = LINK_WEIGHT;
		else if (hyg_is_common_organization_word(w->s, w->n))
			w->weight = COMMON_WEIGHT;
		else
			main_words++;
	}
	/* nothing but common words: then they are the name */
	for (int i = 0; main_words == 0 && i < words->kept; i++)
		words->word[i].weight = SAME;
	hyg_buf_free(&core);
}

static int
compare_organization_words(const Word *a, const Word *b)
{
	if (equal(a, b))
		return SAME;
	if (a->length < 2 || b->length < 2)
		return 0;
	if (same_skeleton(a, b) && !has_digit(a) && !has_digit(b))
		return SAME_SPELLING;
	return compare_spelling(a, b, false);
}

/* Words for a trade on this side that nothing on the other side is like. */
static int
count_lonely_trades(const Words *words, const Words *other)
{
	int count = 0;

	for (int i = 0; i < words->kept; i++)
	{
		const Word *w = &words->word[i];
		bool        found = false;

		if (w->weight != COMMON_WEIGHT || is_generic(w))
			continue;
		for (int j = 0; !found && j < other->kept; j++)
			found = compare_organization_words(w, &other->word[j]) > 0;
		count += !found;
	}
	return count;
}

/* Is the one word of a made of the first letters of all (main) words of b? */
static int
compare_acronym(const Words *a, const Words *b)
{
	const Word *w = &a->word[0];

	if (a->count != 1 || b->count < 2 || b->count != b->kept || w->n != w->length || w->n < 2)
		return 0;
	for (int without_links = 0; without_links < 2; without_links++)
	{
		size_t at = 0;
		bool   same = true;

		for (int i = 0; same && i < b->kept; i++)
		{
			if (without_links && b->word[i].weight == LINK_WEIGHT)
				continue;
			same = at < w->n && w->s[at] == b->word[i].s[0];
			at++;
		}
		if (same && at == w->n)
			return w->n >= 3 ? 880 : 700;
	}
	return 0;
}

static size_t
run_together(const Words *words, char *out)
{
	size_t n = 0;

	for (int i = 0; i < words->kept; i++)
	{
		memcpy(out + n, words->word[i].s, words->word[i].n);
		n += words->word[i].n;
	}
	return n;
}

/*
 * Similarity of two organisations' names: 0..1, symmetric.  Legal forms do not
 * count, words may stand in any order, common words weigh a quarter and link words
 * a tenth, numbers must be equal, an acronym counts .88 (.7 of two letters).  The first 16 words
 * of 64 bytes count; constant time after reading.
 */
double
hyg_organization_similarity(const char *a, size_t na, const char *b, size_t nb)
{
	Words   x, y;
	int64_t benefit[HYG_ASSIGNMENT_MAX][HYG_ASSIGNMENT_MAX];
	int64_t sum, total = 0;
	double  best, other;

	if (na == nb && memcmp(a, b, na) == 0)
		return 1.0;
	read_organization(a, na, &x);
	read_organization(b, nb, &y);
	if (x.count == 0 || y.count == 0)
		return x.count == y.count ? 1.0 : 0.0;
	for (int i = 0; i < x.kept; i++)
		total += x.word[i].weight;
	for (int j = 0; j < y.kept; j++)
		total += y.word[j].weight;
	for (int i = 0; i < x.kept; i++)
	{
		for (int j = 0; j < y.kept; j++)
			benefit[i][j] = (int64_t) compare_organization_words(&x.word[i], &y.word[j]) *
							(x.word[i].weight + y.word[j].weight);
	}
	sum = hyg_assign(benefit, x.kept, y.kept, NULL);
	{
		int trades_x = count_lonely_trades(&x, &y), trades_y = count_lonely_trades(&y, &x);

		total += CONFLICT_WEIGHT * (trades_x < trades_y ? trades_x : trades_y);
	}
	/* words beyond the limit find no partner */
	total += (int64_t) SAME * ((x.count - x.kept) + (y.count - y.kept));
	best = (double) sum / ((double) total * SAME);
	if (x.count != y.count && x.count == x.kept && y.count == y.kept)
	{
		char whole_x[MAX_ORGANIZATION_WORDS * MAX_WORD], whole_y[MAX_ORGANIZATION_WORDS * MAX_WORD];

		other = hyg_edit_similarity(whole_x, run_together(&x, whole_x), whole_y,
									run_together(&y, whole_y));
		if (other >= 0.9 && 0.98 * other > best)
			best = 0.98 * other;
	}
	other = (compare_acronym(&x, &y) + compare_acronym(&y, &x)) / (double) SAME;
	return other > best ? other : best;
}
