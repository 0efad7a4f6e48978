#!/usr/bin/env python3
"""A class placement draw run again, from docs/placement-draw.md alone: python3 placement_draw.py problem.json seed
Prints the class of each pupil, one line each. Standard library only; slow (about a hundred times the platform's own time)."""
import hashlib, json, math, sys

SCALE = 16384
MASK = 0xFFFFFFFF


class Random:
    """xoshiro128**; part 2 of the specification."""

    def __init__(self, seed, purpose):
        digest = hashlib.sha256(f"junheng/placement-draw/1/{purpose}".encode() + b"\0" + seed).digest()
        self.s = [int.from_bytes(digest[k:k + 4], "little") for k in (0, 4, 8, 12)]

    def next(self):
        s = self.s
        rotated = s[1] * 5 & MASK
        result = ((rotated << 7 | rotated >> 25) & MASK) * 9 & MASK
        t = s[1] << 9 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = (s[3] << 11 | s[3] >> 21) & MASK
        return result

    def below(self, n):
        return self.next() * n >> 32

    def fairly_below(self, n):
        even = 2 ** 32 - 2 ** 32 % n
        while True:
            drawn = self.next()
            if drawn < even:
                return drawn % n

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.fairly_below(i + 1)
            items[i], items[j] = items[j], items[i]


def negative_logs():
    table = []
    for k in range(1024):
        y, halvings = (k + 0.5) / 1024, 0
        while y < 0.75:
            y, halvings = y * 2, halvings + 1
        z = (y - 1) / (y + 1)
        square, power, total = z * z, z, 0.0
        for term in range(1, 60, 2):
            total += power / term
            power *= square
        table.append(halvings * 0.6931471805599453 - 2 * total)
    return table


LOGS = negative_logs()


# Part 3: columns
def factor_of(centred, weight):
    squares = 0.0
    for value in centred:
        squares += value * value
    return None if squares == 0 else math.sqrt(weight) * SCALE / math.sqrt(squares / (len(centred) - 1))


def rounded(centred, factor):
    return [math.floor(value * factor + 0.5) for value in centred]


def level_columns(values, weight):
    texts = ["" if value is None else value for value in values]
    levels = sorted(set(texts), key=lambda text: text.encode("utf-16-be", "surrogatepass"))
    if len(levels) < 2:
        return []
    columns = []
    for level in levels[1:] if len(levels) == 2 else levels:
        ones = [1.0 if text == level else 0.0 for text in texts]
        share = sum(ones) / len(ones)
        centred = [one - share for one in ones]
        columns.append((True, weight, rounded(centred, factor_of(centred, 2 * weight if len(levels) == 2 else weight))))
    return columns


def columns_of(attribute):
    weight, values = attribute.get("weight", 1), attribute["values"]
    if attribute["kind"] == "category":
        return level_columns(values, weight)
    known = [value for value in values if value is not None]
    if not known:
        return []
    mean = sum(known) / len(known)
    centred = [0.0 if value is None else value - mean for value in values]
    squares = [None if value is None else (value - mean) * (value - mean) for value in values]
    total = 0.0
    for square in squares:
        total += 0.0 if square is None else square
    mean_square = total / len(known)
    spread = [0.0 if square is None else square - mean_square for square in squares]
    columns = []
    for column in (centred, spread):
        factor = factor_of(column, weight)
        if factor is not None:
            columns.append((False, weight, rounded(column, factor)))
    if len(known) < len(values):
        columns += level_columns([None if value is None else "known" for value in values], weight)
    return columns


def joint_attributes(problem):
    by_id = {attribute["id"]: attribute["values"] for attribute in problem["attributes"]}
    for entry in problem.get("joint", []):
        if entry["kind"] == "cross":
            one, other = (by_id[name] for name in entry["of"])
            values = [f"{'' if a is None else a} × {'' if b is None else b}" for a, b in zip(one, other)]
        else:
            numbers = by_id[entry["of"]]
            known = sorted(value for value in numbers if value is not None)
            values = [None if value is None else str(4 * known.index(value) // len(known) + 1) for value in numbers]
            if entry["kind"] == "tails":
                values = ["2–3" if value in ("2", "3") else value for value in values]
        yield {"kind": "category", "values": values, "weight": entry.get("weight", 1)}


# Part 4: places and units
def places_of_classes(classes, total):
    if all("places" in c for c in classes):
        return [c["places"] for c in classes], 0, [0] * len(classes)
    most, least, left = [c.get("most", total) for c in classes], [0] * len(classes), total
    while True:
        free = [c for c in range(len(classes)) if least[c] < most[c]]
        if left < len(free) or not free:
            return least, left, [1 if left > 0 and c in free else 0 for c in range(len(classes))]
        step = min([left // len(free)] + [most[c] - least[c] for c in free])
        for c in free:
            least[c] += step
        left -= step * len(free)


class Units:
    def __init__(self, problem):
        pupils, classes = problem["pupils"], problem["classes"]
        at = {pupil["id"]: k for k, pupil in enumerate(pupils)}
        leader = list(range(len(pupils)))

        def find(k):
            while leader[k] != k:
                k = leader[k]
            return k

        for group in problem["together"]:
            for other in group[1:]:
                one, two = find(at[group[0]]), find(at[other])
                leader[max(one, two)] = min(one, two)
        self.unit_of, self.members = [0] * len(pupils), []
        for k in range(len(pupils)):
            top = find(k)
            if top == k:
                self.members.append([])
            self.unit_of[k] = len(self.members) - 1 if top == k else self.unit_of[top]
            self.members[self.unit_of[k]].append(k)
        count = len(self.members)
        self.places = [sum(pupils[k].get("places", 1) for k in group) for group in self.members]
        self.open = [None] * count
        for entry in problem["allowed"]:
            unit, before = self.unit_of[at[entry["pupil"]]], self.open[self.unit_of[at[entry["pupil"]]]]
            self.open[unit] = [1 if c["id"] in entry["classes"] and (before is None or before[k]) else 0 for k, c in enumerate(classes)]
        self.groups, self.limits = [{} for _ in range(count)], []
        for g, group in enumerate(problem.get("groups", [])):
            most = {named["id"]: named["most"] for named in group["classes"]}
            self.limits.append([most.get(c["id"], 0) for c in classes])
            for pupil in group["pupils"]:
                unit = self.unit_of[at[pupil]]
                before = self.open[unit]
                self.open[unit] = [1 if c["id"] in most and (before is None or before[k]) else 0 for k, c in enumerate(classes)]
                self.groups[unit][g] = self.groups[unit].get(g, 0) + pupils[at[pupil]].get("places", 1)
        foes = [set() for _ in range(count)]
        for group in problem["apart"]:
            units = [self.unit_of[at[pupil]] for pupil in group]
            for i, one in enumerate(units):
                for two in units[i + 1:]:
                    foes[one].add(two)
                    foes[two].add(one)
        self.apart = [sorted(own) for own in foes]


# Part 5: the deal
def can_fill(units, class_of, room, extras, may_more, taken):
    """Whether the places of units without a class can fill the classes exactly, each place on its own (a largest flow)."""
    free, wanted = {}, 0

    def join(one, other, capacity):
        free.setdefault(one, {})[other] = free.setdefault(one, {}).get(other, 0) + capacity
        free.setdefault(other, {}).setdefault(one, 0)

    join("extra", "end", extras)
    for c, left in enumerate(room):
        join(("class", c), "end", max(0, left))
        if left >= 0 and may_more[c]:
            join(("class", c), "extra", 1)
        for g, most in enumerate(units.limits):
            join(("group", g, c), ("class", c), most[c] - taken[g][c])
    kinds = {}
    for u, places in enumerate(units.places):
        if class_of[u] == -1:
            parts = dict(units.groups[u])
            parts[None] = places - sum(parts.values())
            for g, some in parts.items():
                key = (g, None if units.open[u] is None else tuple(units.open[u]))
                kinds[key] = kinds.get(key, 0) + some
    for (g, allowed), places in kinds.items():
        wanted += places
        join("start", ("kind", g, allowed), places)
        for c in range(len(room)):
            if allowed is None or allowed[c]:
                join(("kind", g, allowed), ("class", c) if g is None else ("group", g, c), places)
    while wanted > 0:
        reached, queue = {"start": None}, ["start"]
        for one in queue:
            for other, capacity in free[one].items():
                if capacity > 0 and other not in reached:
                    reached[other] = one
                    queue.append(other)
        if "end" not in reached:
            return False
        way, at = [], "end"
        while reached[at] is not None:
            way.append((reached[at], at))
            at = reached[at]
        sent = min(free[one][other] for one, other in way)
        for one, other in way:
            free[one][other] -= sent
            free[other][one] += sent
        wanted -= sent
    return True


def deal(units, shares, random):
    least, extras, may_more = shares
    count = len(least)
    class_of, room = [-1] * len(units.places), list(least)
    bound = [u for u in range(len(units.places)) if units.places[u] > 1 or units.apart[u] or units.open[u] is not None]
    alone = [u for u in range(len(units.places)) if not (units.places[u] > 1 or units.apart[u] or units.open[u] is not None)]
    masks = []
    for u in bound:
        if units.open[u] is not None and units.open[u] not in masks:
            masks.append(units.open[u])
    kinds = [(least[c], may_more[c], tuple(mask[c] for mask in masks), tuple(most[c] for most in units.limits)) for c in range(count)]
    closed, taken = any(own is not None for own in units.open), [[0] * count for _ in units.limits]

    def used_extras():
        return sum(1 for c in range(count) if room[c] < 0)

    def choices(u):
        more = extras - used_extras() > 0
        met = {class_of[foe] for foe in units.apart[u]}
        return [c for c in range(count) if (units.open[u] is None or units.open[u][c]) and c not in met and u not in units.apart[u]
                and units.places[u] <= room[c] + (may_more[c] if more else 0)
                and all(taken[g][c] + own <= units.limits[g][c] for g, own in units.groups[u].items())]

    def move(u, c, sign):
        class_of[u] = c if sign > 0 else -1
        room[c] -= sign * units.places[u]
        for g, own in units.groups[u].items():
            taken[g][c] += sign * own

    def leaves_room():
        return not closed or can_fill(units, class_of, room, extras - used_extras(), may_more, taken)

    def put_next(choice):
        while choice[2] < len(choice[1]):
            choice[2] += 1
            move(choice[0], choice[1][choice[2] - 1], 1)
            if leaves_room():
                return True
            move(choice[0], choice[1][choice[2] - 1], -1)
        return False

    if not leaves_room():
        raise SystemExit("no placement keeps every constraint")

    stack, steps = [], 0
    while True:
        waiting = [u for u in bound if class_of[u] == -1]
        if not waiting:
            break
        unit = min(waiting, key=lambda u: (len(choices(u)), -units.places[u], -len(units.apart[u]), u))
        open_to, seen, tried = choices(unit), set(), []
        random.shuffle(open_to)
        for c in open_to:
            if room[c] != least[c]:
                tried.append(c)
            elif kinds[c] not in seen:
                seen.add(kinds[c])
                tried.append(c)
        stack.append([unit, tried, 0])
        while not put_next(stack[-1]):
            stack.pop()
            if not stack:
                raise SystemExit("no placement keeps every constraint")
            move(stack[-1][0], class_of[stack[-1][0]], -1)
        if steps == 200_000:
            raise SystemExit("given up")
        steps += 1
    lots = [c for c in range(count) if may_more[c] and room[c] >= 0]
    left = extras - used_extras()
    random.shuffle(lots)
    free = [max(0, room[c]) + (1 if c in lots[:left] else 0) for c in range(count)]
    random.shuffle(alone)
    for c in range(count):
        for u in alone[:free[c]]:
            class_of[u] = c
        alone = alone[free[c]:]
    places = [0] * count
    for u, c in enumerate(class_of):
        places[c] += units.places[u]
    return class_of, places


# Part 6: the search
class Board:
    def __init__(self, units, class_of, places):
        self.units, self.class_of, self.places = units, list(class_of), places
        self.bound = [bool(units.apart[u]) or units.open[u] is not None for u in range(len(units.places))]
        self.taken = [[sum(own.get(g, 0) for u, own in enumerate(units.groups) if class_of[u] == c) for c in range(len(places))]
                      for g in range(len(units.limits))]
        self.singles = [[] for _ in places]
        self.slot = {}
        for u, taken in enumerate(units.places):
            if taken == 1:
                self.enlist(u)

    def enlist(self, u):
        own = self.singles[self.class_of[u]]
        self.slot[u] = len(own)
        own.append(u)

    def delist(self, u):
        own = self.singles[self.class_of[u]]
        last = own.pop()
        if last != u:
            own[self.slot[u]] = last
            self.slot[last] = self.slot[u]

    def may_come(self, u, c):
        allowed = self.units.open[u]
        return (allowed is None or allowed[c] == 1) and all(self.class_of[foe] != c for foe in self.units.apart[u])

    def groups_fit(self, coming, leaving, c):
        change = {}
        for u in coming:
            for g, own in self.units.groups[u].items():
                change[g] = change.get(g, 0) + own
        for u in leaving:
            for g, own in self.units.groups[u].items():
                change[g] = change.get(g, 0) - own
        return all(more <= 0 or self.taken[g][c] + more <= self.units.limits[g][c] for g, more in change.items())

    def move(self, u, c):
        for g, own in self.units.groups[u].items():
            self.taken[g][self.class_of[u]] -= own
            self.taken[g][c] += own
        self.class_of[u] = c

    def rows(self, columns):
        rows = [[0.0] * len(columns) for _ in self.units.places]
        for f, (_, _, values) in enumerate(columns):
            for k, value in enumerate(values):
                rows[self.units.unit_of[k]][f] += value
        return rows

    def sums(self, rows, width):
        sums = [[0.0] * width for _ in self.places]
        for u, c in enumerate(self.class_of):
            for f in range(width):
                sums[c][f] += rows[u][f]
        return sums


def anneal(board, rows, sums, partners, proposals, temperature, window, random):
    order, at, low, high = partners
    class_of, places, count = board.class_of, board.units.places, len(board.class_of)
    share = [1 / n for n in board.places]

    def accepts(a, b, move):
        square = along_a = along_b = 0.0
        for f, v in enumerate(move):
            square += v * v
            along_a += sums[a][f] * v
            along_b += sums[b][f] * v
        change = (2 * along_a + square) * share[a] + (square - 2 * along_b) * share[b]
        if not (change < 0 or (temperature > 0 and change <= temperature * LOGS[random.next() & 1023])):
            return False
        for f, v in enumerate(move):
            sums[a][f] += v
            sums[b][f] -= v
        return True

    for _ in range(proposals):
        i = random.below(count)
        start, end = max(at[i] - window, low[i]), min(at[i] + window + 1, high[i])
        j = order[start + random.below(end - start)]
        a, b = class_of[i], class_of[j]
        if a == b:
            continue
        if places[i] != places[j]:
            unit, small = (i, j) if places[i] > places[j] else (j, i)
            if places[small] != 1:
                continue
            a, b = class_of[unit], class_of[small]
            own = board.singles[b]
            if len(own) < places[unit]:
                continue
            moved, k = [small], random.below(len(own))
            while len(moved) < places[unit]:
                if own[k] != small:
                    moved.append(own[k])
                k = 0 if k + 1 == len(own) else k + 1
            if not board.may_come(unit, b) or not all(board.may_come(u, a) for u in moved):
                continue
            if not board.groups_fit([unit], moved, b) or not board.groups_fit(moved, [unit], a):
                continue
            move = [-value for value in rows[unit]]
            for u in moved:
                move = [v + value for v, value in zip(move, rows[u])]
            if accepts(a, b, move):
                for u in moved:
                    board.delist(u)
                board.move(unit, b)
                for u in moved:
                    board.move(u, a)
                    board.enlist(u)
            continue
        if (board.bound[i] and not board.may_come(i, b)) or (board.bound[j] and not board.may_come(j, a)):
            continue
        if not board.groups_fit([i], [j], b) or not board.groups_fit([j], [i], a):
            continue
        if accepts(a, b, [y - x for x, y in zip(rows[i], rows[j])]):
            board.move(i, b)
            board.move(j, a)
            if places[i] == 1:
                board.slot[i], board.slot[j] = board.slot[j], board.slot[i]
                board.singles[b][board.slot[i]], board.singles[a][board.slot[j]] = i, j


def all_partners(count):
    order = list(range(count))
    return order, order, [0] * count, [count] * count


def like_partners(keys, kinds):
    count = len(keys)
    order = sorted(range(count), key=lambda u: (keys[u], u))
    at, low, high, start = [0] * count, [0] * count, [0] * count, 0
    for k, u in enumerate(order):
        at[u] = k
        if k > 0 and keys[order[k - 1]][:kinds] != keys[u][:kinds]:
            start = k
        low[u] = start
    end = count
    for k in range(count - 1, -1, -1):
        high[order[k]] = end
        if low[order[k]] == k:
            end = k
    return order, at, low, high


def count_floor(category, places):
    """The least of the columns of one category together: one column alone, or a transport of pupils."""
    levels = [(float(min(values)), float(max(values)) - float(min(values)), values.count(max(values))) for values in category]

    def cost(c, l, given):
        total = places[c] * levels[l][0] + given * levels[l][1]
        return total * total / places[c]

    def more(c, l, given):
        return cost(c, l, given + 1) - cost(c, l, given)

    def sum_of(given):
        total = 0.0
        for c in range(len(places)):
            total += cost(c, given[0], given[1][c])
        return total

    if len(levels) == 1:
        even, left = levels[0][2] / sum(places), levels[0][2]
        given = [math.floor(n * even) for n in places]
        for c in sorted(range(len(places)), key=lambda c: (more(c, 0, given[c]), c))[:max(0, left - sum(given))]:
            given[c] += 1
        return [sum_of((0, given))]
    given = [[0] * len(places) for _ in levels]
    for c, n in enumerate(places):
        for _ in range(n):
            l = min(range(len(levels)), key=lambda l: more(c, l, given[l][c]))
            given[l][c] += 1
    extra = [sum(own) - levels[l][2] for l, own in enumerate(given)]
    while any(count > 0 for count in extra):
        exchanges = {}
        for one in range(len(levels)):
            for other in range(len(levels)):
                best = (math.inf, -1)
                for c in range(len(places)):
                    if one != other and given[one][c] > 0:
                        price = more(c, other, given[other][c]) - more(c, one, given[one][c] - 1)
                        if price < best[0]:
                            best = (price, c)
                exchanges[one, other] = best
        price, before = [0.0 if count > 0 else math.inf for count in extra], [-1] * len(levels)
        for _ in range(1, len(levels)):
            for (one, other), (step, _) in exchanges.items():
                if price[one] + step < price[other] - 1e-3:
                    price[other], before[other] = price[one] + step, one
        way = [min(range(len(levels)), key=lambda l: price[l] if extra[l] < 0 else math.inf)]
        while before[way[0]] != -1 and len(way) < len(levels):
            way.insert(0, before[way[0]])
        extra[way[0]] -= 1
        extra[way[-1]] += 1
        for one, other in zip(way, way[1:]):
            c = exchanges[one, other][1]
            given[one][c] -= 1
            given[other][c] += 1
    return [sum_of((l, own)) for l, own in enumerate(given)]


def unit_of(columns):
    return SCALE * SCALE * sum(weight for _, weight, _ in columns) / len(columns)


def search(units, columns, floor, effort, class_of, places, random):
    board, count = Board(units, class_of, places), len(class_of)
    if not columns or len(places) == 1:
        return board.class_of
    counts, numbers = [c for c in columns if c[0]], [c for c in columns if not c[0]]
    if counts:
        rows = board.rows(counts)
        sums = board.sums(rows, len(counts))
        even_counts(board, rows, sums, floor, unit_of(counts), random)
    if numbers:
        rows, count_rows = board.rows(numbers), board.rows(counts)
        variety = [len({row[f] for row in rows}) for f in range(len(numbers))]
        by_variety = sorted(range(len(numbers)), key=lambda f: (-variety[f], f))
        keys = [(units.places[u], len(units.members[u]), *count_rows[u], *(rows[u][f] for f in by_variety)) for u in range(count)]
        partners = like_partners(keys, 2 + len(counts))
        sums, temperature, window = board.sums(rows, len(numbers)), 0.003 * unit_of(numbers), float(count)
        for step in range(300):
            anneal(board, rows, sums, partners, -(-effort * len(numbers) * count // 300), temperature if step < 276 else 0, math.floor(window), random)
            temperature *= 0.982
            if window > 24:
                window *= 0.95
    rows = board.rows(counts + numbers)
    anneal(board, rows, board.sums(rows, len(columns)), all_partners(count), 40 * count, 0, count, random)
    return board.class_of


def even_counts(board, rows, sums, floor, unit, random):
    count, enough = len(board.class_of), floor + 1e-9 * floor + 1e-4 * SCALE * SCALE
    for cooling in range(5 if count < 1000 else 4):
        temperature = (0.15 if cooling == 0 else 0.03) * unit
        while temperature > 0.002 * unit:
            total = 0.0
            for c, row in enumerate(sums):
                squares = 0.0
                for value in row:
                    squares += value * value
                total += squares / board.places[c]
            if total <= enough:
                return
            anneal(board, rows, sums, all_partners(count), max(1500, 6 * count), temperature, count, random)
            temperature *= 0.9


# Part 7: islands, winner, names
def place(problem, seed):
    pupils, classes = problem["pupils"], problem["classes"]
    units = Units(problem)
    total = sum(units.places)
    shares = places_of_classes(classes, total)
    by_attribute = [columns_of(attribute) for attribute in [*problem["attributes"], *joint_attributes(problem)]]
    columns = [column for own in by_attribute for column in own]
    left, first = shares[1], []
    for c, n in enumerate(shares[0]):
        one_more = 1 if shares[2][c] and left > 0 else 0
        left -= one_more
        first.append(n + one_more)
    floor = 0.0
    for own in by_attribute:
        category = [values for is_count, _, values in own if is_count]
        if category and total == len(pupils):
            for imbalance in count_floor(category, first):
                floor += imbalance
    effort = 500 if len(pupils) < 1000 else min(625, max(250, 1_250_000 // len(pupils)))
    best = None
    for island in range(2 if len(pupils) < 1000 else 1):
        random = Random(seed, f"island {island}")
        class_of, places = deal(units, shares, random)
        class_of = search(units, columns, floor, effort, class_of, places, random)
        product = math.prod(set(places))
        rank = 0
        for _, _, values in columns:
            sums = [0] * len(places)
            for k, value in enumerate(values):
                sums[class_of[units.unit_of[k]]] += value
            rank += sum(s * s * (product // n) for s, n in zip(sums, places))
        if best is None or rank < best[0]:
            best = (rank, class_of)
    lot, kinds, names = Random(seed, "labels"), {}, [c["id"] for c in classes]
    for k, c in enumerate(classes):
        open_to = tuple(n for n, entry in enumerate(problem["allowed"]) if c["id"] in entry["classes"])
        limits = tuple(most[k] for most in units.limits)
        kinds.setdefault((c.get("places"), c.get("most"), open_to, limits), []).append(k)
    for alike in kinds.values():
        drawn = list(alike)
        lot.shuffle(drawn)
        for k, d in zip(alike, drawn):
            names[k] = classes[d]["id"]
    return [names[best[1][units.unit_of[k]]] for k in range(len(pupils))]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        print("\n".join(place(json.load(file), sys.argv[2].encode())))
