"""Measures of a deduplication against the truth.

Pairs are tuples (a, b) with a < b; `entity` maps every record to its true entity.  With `source` (record to table) only
pairs across two tables count, as in linking.

Pairwise: precision, recall and F1 over pairs.  After clustering: the same over all pairs within a cluster.  B-cubed (Bagga and
Baldwin, 1998): per record the share of its cluster that is right, and the share of its entity that is in its cluster,
averaged over all records, single ones included.
"""
from collections import Counter, defaultdict


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def pair_count(n):
    return n * (n - 1) // 2


def pairs_within(groups, source):
    """Number of pairs in groups of records, of different sources when there are sources."""
    total = 0
    for members in groups:
        total += pair_count(len(members))
        if source:
            total -= sum(pair_count(n) for n in Counter(source[r] for r in members).values())
    return total


def groups_of(label):
    groups = defaultdict(list)
    for record, group in label.items():
        groups[group].append(record)
    return groups.values()


def true_pairs(entity, source=None):
    """All true pairs, as a generator."""
    for members in groups_of(entity):
        members = sorted(members)
        for i, a in enumerate(members):
            for b in members[i + 1:]:
                if not source or source[a] != source[b]:
                    yield a, b


def score_pairs(pairs, entity, source=None):
    right = sum(entity[a] == entity[b] for a, b in pairs)
    truth = pairs_within(groups_of(entity), source)
    precision = right / len(pairs) if pairs else 1.0
    recall = right / truth if truth else 1.0
    return precision, recall, f1(precision, recall)


def connected(records, pairs):
    """Connected components: record to the smallest record of its component."""
    parent = {r: r for r in records}

    def root(r):
        while parent[r] != r:
            parent[r] = parent[parent[r]]
            r = parent[r]
        return r

    for a, b in pairs:
        a, b = root(a), root(b)
        if a != b:
            parent[max(a, b)] = min(a, b)
    return {r: root(r) for r in records}


def score_clusters(cluster, entity, source=None):
    """(precision, recall, F1) of pairs within clusters, (precision, recall, F1) of B-cubed."""
    both = {r: (cluster[r], entity[r]) for r in entity}
    right = pairs_within(groups_of(both), source)
    predicted = pairs_within(groups_of(cluster), source)
    truth = pairs_within(groups_of(entity), source)
    precision = right / predicted if predicted else 1.0
    recall = right / truth if truth else 1.0

    shared = Counter(both.values())
    cluster_size = Counter(cluster.values())
    entity_size = Counter(entity.values())
    n = len(entity)
    b_precision = sum(count * count / cluster_size[c] for (c, _), count in shared.items()) / n
    b_recall = sum(count * count / entity_size[e] for (_, e), count in shared.items()) / n
    return (precision, recall, f1(precision, recall)), (b_precision, b_recall, f1(b_precision, b_recall))


def check():
    """Prints TAP: figures worked out by hand, and counting all pairs one by one."""
    import random

    def report(ok, name):
        print(("ok " if ok else "not ok ") + name)

    # entities {1 2 3} {4 5} {6}; found 1-2, 2-4, 5-6
    entity = {1: "a", 2: "a", 3: "a", 4: "b", 5: "b", 6: "c"}
    found = {(1, 2), (2, 4), (5, 6)}
    report(score_pairs(found, entity) == (1 / 3, 1 / 4, f1(1 / 3, 1 / 4)), "pairs by hand")
    cluster = connected(entity, found)
    report(cluster == {1: 1, 2: 1, 3: 3, 4: 1, 5: 5, 6: 5}, "components by hand")
    pairwise, bcubed = score_clusters(cluster, entity)
    # clusters {1 2 4} {3} {5 6}: 4 pairs, 1 right; precision per record 2/3 2/3 1 1/3 1/2 1/2, recall 2/3 2/3 1/3 1/2 1/2 1
    report(pairwise == (1 / 4, 1 / 4, 1 / 4), "clusters by hand")
    report(abs(bcubed[0] - (2 / 3 + 2 / 3 + 1 + 1 / 3 + 1 / 2 + 1 / 2) / 6) < 1e-12
           and abs(bcubed[1] - (2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2 + 1) / 6) < 1e-12, "B-cubed by hand")
    same = True
    for seed in range(50):
        chance = random.Random(seed)
        entity = {r: chance.randrange(12) for r in range(40)}
        source = {r: chance.randrange(2) for r in range(40)} if seed % 2 else None
        cluster = {r: chance.randrange(15) for r in range(40)}
        pairs = [(a, b) for a in range(40) for b in range(a + 1, 40) if not source or source[a] != source[b]]
        predicted = {p for p in pairs if cluster[p[0]] == cluster[p[1]]}
        truth = {p for p in pairs if entity[p[0]] == entity[p[1]]}
        precision, recall = len(predicted & truth) / len(predicted), len(predicted & truth) / len(truth)
        same = same and score_clusters(cluster, entity, source)[0] == (precision, recall, f1(precision, recall))
        same = same and score_pairs(predicted, entity, source) == (precision, recall, f1(precision, recall))
        same = same and set(true_pairs(entity, source)) == truth
    report(same, "counting by groups equals counting pairs")


if __name__ == "__main__":
    check()
