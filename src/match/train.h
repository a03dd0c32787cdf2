/*-------------------------------------------------------------------------
 *
 * train.h
 *	  Estimating a model from records without labels; see train.c and em.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_TRAIN_H
#define HYG_TRAIN_H

#include "match/match.h"

/* ---- expectation maximisation over patterns of agreement (em.c) ---- */

#define HYG_EM_MATCH HYG_CLASSES /* the class of matches, behind those of different entities */
#define HYG_EM_CLASSES (HYG_CLASSES + 1)

/* Pairs that look the same: how many there are, and of those how many people have said what they are. */
typedef struct HygPattern
{
	HygComparison shown;
	double        pairs;
	double        strangers; /* more pairs, which are taken for strangers */
	double        known[2];  /* different, match */
} HygPattern;

typedef struct HygEm
{
	const HygModel *prior_model; /* the built-in one: where it starts and what it is drawn to */
	double          all_pairs;
	double          drawn_pairs; /* of these, known by a sample only */
	double          share[HYG_EM_CLASSES];
	double class_pairs[HYG_EM_CLASSES]; /* pairs of each class, when the prior was last weighed */
	double p[HYG_EM_CLASSES][HYG_C_COUNT][HYG_MAX_LEVELS];
	double chance[HYG_C_COUNT][HYG_MAX_LEVELS]; /* share of all pairs that have the field */
	bool   compared[HYG_C_COUNT];
	bool   fixed; /* learn the shares of the classes only */
	int    iterations;
	bool   converged;
	double log_likelihood; /* of the patterns, natural logarithm, without the prior */
	double objective;      /* with it: what never decreases */
} HygEm;

extern void hyg_em_start(HygEm *em, const HygModel *model, double all_pairs, double prior);

/* One iteration; returns by how much the objective grew. */
extern double hyg_em_step(HygEm *em, const HygPattern *patterns, size_t count);
extern void   hyg_em_run(HygEm *em, const HygPattern *patterns, size_t count, int max_iterations);

/* The model it came to, with levels in `levels`. */
extern void hyg_em_model(const HygEm *em, HygModel *model, HygLevel (*levels)[HYG_MAX_LEVELS]);

/* ---- training on records (train.c) ---- */

typedef struct HygTrainer HygTrainer;

typedef enum HygTrainOutcome
{
	HYG_TRAINED,
	HYG_TOO_FEW_RECORDS,
	HYG_NO_VARIATION,
	HYG_TOO_FEW_MATCHES,
	HYG_TOO_MANY_MATCHES
} HygTrainOutcome;

#define HYG_TRAIN_MIN_RECORDS 50
#define HYG_TRAIN_MIN_MATCHES 10

/* More matches than this a record, and so many times those that the built-in model expects, are something else. */
#define HYG_TRAIN_MOST_MATCHES 2.0
#define HYG_TRAIN_MOST_TIMES 3.0

typedef struct HygTraining
{
	HygTrainOutcome outcome;
	uint64_t        records;      /* seen */
	uint64_t        records_kept; /* of these, sampled */
	uint64_t        pairs_compared;
	uint64_t        patterns;
	double          expected_matches; /* in the whole table */
	int             iterations;
	bool            converged;
	double          log_likelihood;
	double          prior;
} HygTraining;

/* memory: bytes the records may take; more are sampled. */
extern HygTrainer *hyg_train_start(char kind, bool across_sources, size_t memory);

/* Records of other kinds and malformed ones are ignored.  `tag` names the record in hyg_train_label. */
extern void hyg_train_add(HygTrainer *trainer, const char *identity, size_t n, int source);

/* A pair of identities that somebody has judged. */
extern void hyg_train_label(HygTrainer *trainer, const char *a, size_t na, const char *b, size_t nb,
							bool is_match);

/* Train.  When the outcome is HYG_TRAINED the flat model is appended to out. */
extern void hyg_train_run(HygTrainer *trainer, HygTraining *training, HygModelStore *store);
extern void hyg_train_end(HygTrainer *trainer);

#endif /* HYG_TRAIN_H */
