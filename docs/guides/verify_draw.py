#!/usr/bin/env python3
"""Checks the proof of a class placement draw, from docs/draw-protocol.md alone: python3 verify_draw.py bundle.json
    --seal HEX --seed HEX --result HEX   what was shown in the hall, to be compared
    --json                               one line of JSON for each file
Exit code 0 genuine, 1 refused, 2 unreadable. Standard library only, with placement_draw.py beside it.
Not checked here: the beacon's BLS signature, the ledger's receipts, the engine's source text, the floor of the balance table."""
import argparse, datetime, hashlib, json, math, re, sys
import placement_draw

ENGINE = "junheng/placement-draw/1"
CHECKS = ["shape", "seal", "plan", "roster", "constraints", "engine", "commitments", "rounds", "public-value", "seed", "rerun", "result",
          "balance", "lots", "record", "ledger", "shown"]
IN_CHINESE = dict(zip(CHECKS, ["格式", "封存", "方案", "名册", "约束", "引擎", "承诺与公开", "轮次与时间", "公共随机值", "种子", "重算", "结果",
                               "均衡表", "班主任抽签", "记录", "台账", "公布的哈希"]))


# Part 1: texts and hashes
def canonical(value):
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    ordered = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(f"{canonical(name)}:{canonical(value[name])}" for name in ordered) + "}"


def tagged(purpose, value, prefix=b""):
    return hashlib.sha256(f"junheng/draw-protocol/1/{purpose}".encode() + b"\0" + prefix + canonical(value).encode()).hexdigest()


def root_of(leaves):
    layer = [hashlib.sha256(b"\0" + bytes.fromhex(leaf)).digest() for leaf in leaves]
    while len(layer) > 1:
        pairs = [hashlib.sha256(b"\1" + layer[k] + layer[k + 1]).digest() for k in range(0, len(layer) - 1, 2)]
        layer = pairs + (layer[-1:] if len(layer) % 2 else [])
    return layer[0].hex() if layer else hashlib.sha256().hexdigest()


# Part 11: the shape. A shape gives the path to the first difference, or None
def text(pattern):
    return lambda v: None if isinstance(v, str) and well_formed(v) and re.fullmatch(pattern, v) else ""


def well_formed(v):
    return not re.search("[\ud800-\udfff]", v)


def words(v):
    return None if isinstance(v, str) and well_formed(v) and len(v.encode("utf-16-le")) <= 8000 else ""


def is_whole(v):
    return isinstance(v, int) and not isinstance(v, bool) and abs(v) < 2 ** 53


def whole(least, most=2 ** 53 - 1):
    return lambda v: None if is_whole(v) and least <= v <= most else ""


def one_of(*values):
    return lambda v: None if any(v is w or (isinstance(w, str) and v == w) for w in values) else ""


def anything(_):
    return None


def or_null(shape):
    return lambda v: None if v is None else shape(v)


def scalar(v):
    return None if v is None or is_whole(v) or (isinstance(v, str) and well_formed(v)) else ""


def listed(item):
    def shape(v):
        if not isinstance(v, list):
            return ""
        return next((f"[{k}]{wrong}" for k, wrong in enumerate(map(item, v)) if wrong is not None), None)
    return shape


def members(shapes, others=None):
    def shape(v):
        if not isinstance(v, dict):
            return ""
        for name, own in shapes.items():
            wrong = own(v[name]) if name in v else ""
            if wrong is not None:
                return f".{name}{wrong}"
        for name in v:
            wrong = None if name in shapes else others(v[name]) if others else ""
            if wrong is not None:
                return f".{name}{wrong}"
    return shape


def by_kind(kinds):
    return lambda v: kinds[v["kind"]](v) if isinstance(v, dict) and isinstance(v.get("kind"), str) and v["kind"] in kinds else ".kind"


def any_json(v):
    if isinstance(v, bool) or scalar(v) is None:
        return None
    return listed(any_json)(v) if isinstance(v, list) else members({}, any_json)(v)


HEX = text("[0-9a-f]{64}")
ID = text("[\x20-\x7e]{1,120}")
MOMENT = text(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
NUMBERS = {"count": whole(1, 100), "least": whole(0, 9999), "most": whole(0, 9999)}
SOURCE = by_kind({
    "hall": members({"kind": anything, "means": words, **NUMBERS}),
    "lottery": members({"kind": anything, "name": words, "issue": words, "drawnAt": MOMENT, **NUMBERS}),
    "drand": members({"kind": anything, "round": whole(1)}),
})
SEAL = members({
    "format": one_of("junheng-draw-seal/1"), "county": ID, "drawId": ID, "attempt": whole(1), "rows": whole(1), "rosterRoot": HEX,
    "planHash": HEX, "constraintsHash": HEX, "engineVersion": ID, "codeHash": HEX, "supervisorIds": listed(ID), "publicSource": SOURCE,
    "revealDeadline": MOMENT,
    "annulled": listed(members({"attempt": whole(1), "sealHash": or_null(HEX), "resultHash": or_null(HEX), "reason": words})),
})
PLAN = members({
    "classCount": whole(1, 999), "sizes": or_null(listed(whole(1))), "capacities": or_null(listed(whole(1))),
    "attributes": listed(members({"key": ID, "weight": whole(1)})),
    "joint": listed(members({"keys": listed(ID), "weight": whole(1)})), "openRows": one_of(True, False),
}, any_json)
CONSTRAINT = members({
    "kind": one_of("together", "apart", "fixed", "allowed", "places"), "positions": listed(whole(0)), "classNos": listed(whole(1)),
    "places": or_null(whole(1, 999)), "ground": words,
})
ROUND = members({
    "round": whole(1), "publicSource": SOURCE, "revealDeadline": MOMENT,
    "commitments": listed(members({"supervisorId": ID, "commitment": HEX, "at": MOMENT})),
    "reveals": listed(members({"supervisorId": ID, "number": text("[0-9]{1,40}"), "nonce": HEX, "at": MOMENT})),
    "publicValue": or_null(members({"value": text("[0-9a-f ]{1,500}"), "at": MOMENT})),
})
BALANCE = members({
    "classes": listed(members({"classNo": whole(1), "pupils": whole(0), "boys": whole(0), "girls": whole(0)})),
    "attributes": listed(members({"attribute": words, "largestDifferenceMillionths": whole(0)})),
    "largestDifferenceMillionths": whole(0), "imbalanceMillionths": whole(0), "floorMillionths": or_null(whole(0)),
})
BUNDLE = members({
    "format": one_of("junheng-draw-bundle/1"), "seal": SEAL, "sealHash": HEX, "sealedAt": MOMENT, "plan": PLAN, "leaves": listed(HEX),
    "rows": or_null(listed(or_null(members({"key": HEX, "who": HEX, "values": members({}, scalar)})))), "constraintLeaves": listed(HEX),
    "constraints": or_null(listed(or_null(members({"salt": HEX, "constraint": CONSTRAINT})))), "rounds": listed(ROUND), "seed": HEX,
    "classOf": listed(whole(1)), "resultHash": HEX, "balance": BALANCE, "runAt": MOMENT,
    "lots": listed(members({"purpose": one_of("homeroom", "teaching-team"), "list": listed(words), "listHash": HEX, "setAside": whole(0, 9999),
                           "order": listed(whole(0))})),
    "recordHash": HEX, "ledger": or_null(members({"sealed": anything, "run": anything})),
})


# Parts 2 to 10: the hashes of a draw
def leaf_of(row):
    return tagged("leaf", {"values": row["values"], "who": row["who"]}, bytes.fromhex(row["key"]))


def constraint_leaf(sealed):
    return tagged("constraint", sealed["constraint"], bytes.fromhex(sealed["salt"]))


def commitment_of(seal_hash, number, reveal):
    return tagged("commitment", {"nonce": reveal["nonce"], "number": reveal["number"], "round": number, "sealHash": seal_hash,
                                 "supervisorId": reveal["supervisorId"]})


def seed_of(seal, seal_hash, rounds):
    def seen(entries, *names):
        return [{name: entry[name] for name in names} for entry in sorted(entries, key=lambda entry: entry["supervisorId"])]
    return tagged("seed", {
        "county": seal["county"], "drawId": seal["drawId"], "attempt": seal["attempt"], "sealHash": seal_hash,
        "rounds": [{
            "round": r["round"], "publicSource": r["publicSource"], "revealDeadline": r["revealDeadline"],
            "commitments": seen(r["commitments"], "supervisorId", "commitment"),
            "reveals": seen(r["reveals"], "supervisorId", "number", "nonce"),
            "publicValue": r["publicValue"] and r["publicValue"]["value"],
        } for r in sorted(rounds, key=lambda r: r["round"])],
    })


def problem_of(plan, rows, constraints):
    def pair(row, keys):
        values = [row["values"].get(key) for key in keys]
        return None if None in values else "/".join(map(str, values))
    places = {}
    for rule in constraints:
        if rule["kind"] == "places":
            for position in rule["positions"]:
                places[position] = max(rule["places"] or 1, places.get(position, 1))
    classes = [{"id": str(k + 1)} for k in range(plan["classCount"])]
    for name, sizes in (("places", plan["sizes"]), ("most", plan["capacities"])):
        for planned, size in zip(classes, sizes or []):
            planned[name] = size
    return {
        "pupils": [{"id": str(k), **({"places": places[k]} if k in places else {})} for k in range(len(rows))],
        "classes": classes,
        "attributes": [{"id": a["key"], "kind": "number" if a["key"] == "ageMonths" else "category", "weight": a["weight"],
                        "values": [value if value is None or a["key"] == "ageMonths" else str(value)
                                   for value in (row["values"].get(a["key"]) for row in rows)]} for a in plan["attributes"]]
        + [{"id": "+".join(j["keys"]), "kind": "category", "weight": j["weight"], "values": [pair(row, j["keys"]) for row in rows]}
           for j in plan["joint"]],
        "together": [list(map(str, rule["positions"])) for rule in constraints if rule["kind"] == "together"],
        "apart": [list(map(str, rule["positions"])) for rule in constraints if rule["kind"] == "apart"],
        "allowed": [{"pupil": str(position), "classes": list(map(str, rule["classNos"]))} for rule in constraints
                    if rule["kind"] in ("fixed", "allowed") for position in rule["positions"]],
    }


def balance_of(problem, class_of):
    members_of = [[k for k, own in enumerate(class_of) if own == c + 1] for c in range(len(problem["classes"]))]
    places = [sum(problem["pupils"][k].get("places", 1) for k in group) for group in members_of]

    def largest(values):
        known = [value for value in values if value is not None]
        if len(known) < 2:
            return 0.0
        mean, squares = sum(known) / len(known), 0.0
        for value in known:
            squares += (value - mean) * (value - mean)
        deviation, most = math.sqrt(squares / (len(known) - 1)), 0.0
        for group in members_of:
            own = [values[k] for k in group if values[k] is not None]
            if deviation and own and len(own) < len(known):
                rest = (sum(known) - sum(own)) / (len(known) - len(own))
                most = max(most, abs(sum(own) / len(own) - rest) / deviation)
        return most

    def difference(attribute):
        values = attribute["values"]
        if attribute["kind"] == "number":
            return largest(values)
        return max([largest([1 if value == level else 0 for value in values]) for level in set(values)], default=0.0)

    imbalance = 0.0
    for attribute in problem["attributes"]:
        for _, _, values in placement_draw.columns_of(attribute):
            for group, n in zip(members_of, places):
                total = sum(values[k] for k in group) / placement_draw.SCALE
                if n > 0:
                    imbalance += total * total / n
    genders = next((a["values"] for a in problem["attributes"] if a["id"] == "gender"), [])
    differences = [difference(attribute) for attribute in problem["attributes"]]
    return {
        "classes": [{"classNo": c + 1, "pupils": len(group), "boys": sum(1 for k in group if genders and genders[k] == "male"),
                     "girls": sum(1 for k in group if genders and genders[k] == "female")} for c, group in enumerate(members_of)],
        "attributes": [{"attribute": a["id"], "largestDifferenceMillionths": millionths(d)}
                       for a, d in zip(problem["attributes"], differences)],
        "largestDifferenceMillionths": millionths(max(differences, default=0.0)),
        "imbalanceMillionths": millionths(imbalance),
    }


def millionths(value):
    return math.floor(value * 1_000_000 + 0.5)


# Part 12: the checks
class Verifier:
    def __init__(self, bundle, shown):
        self.bundle, self.shown, self.findings, self.unchecked = bundle, shown, [], {}

    def say(self, check, code, at=""):
        self.findings.append((CHECKS.index(check), check, code, str(at)))

    def failed(self, *checks):
        return any(check in checks for _, check, _, _ in self.findings)

    def run(self):
        wrong = BUNDLE(self.bundle)
        if wrong is not None:
            self.say("shape", "NotABundle", wrong[1:] or "{}")
            return
        self.seal()
        self.inputs()
        self.rounds()
        self.result()

    def seal(self):
        b, seal = self.bundle, self.bundle["seal"]
        self.seal, self.seal_hash, self.broken = seal, b["sealHash"], False
        gap = next((k + 1 for k, one in enumerate(seal["annulled"]) if one["attempt"] != k + 1), None)
        disordered = gap if gap else None if seal["attempt"] == len(seal["annulled"]) + 1 else seal["attempt"]
        own = tagged("seal", seal)
        if own != b["sealHash"]:
            first = b["rounds"][:1]
            others = {
                "rows": len(b["leaves"]), "rosterRoot": root_of(b["leaves"]), "planHash": tagged("plan", b["plan"]),
                "constraintsHash": tagged("constraints", b["constraintLeaves"]), "engineVersion": ENGINE,
                "attempt": len(seal["annulled"]) + 1,
                **{name: first[0][name] for name in ("publicSource", "revealDeadline") if first},
                "supervisorIds": sorted({c["supervisorId"] for r in b["rounds"] for c in r["commitments"]}),
            }
            for name, value in others.items():
                if tagged("seal", {**seal, name: value}) == b["sealHash"]:
                    self.seal = {**seal, name: value}
                    self.say("seal", "SealPartAltered", name)
                    return
            if any(commitment_of(own, r["round"], reveal) == c["commitment"] for r in b["rounds"] for reveal in r["reveals"]
                   for c in r["commitments"] if c["supervisorId"] == reveal["supervisorId"]):
                self.seal_hash = own
                self.say("seal", "SealHashAltered")
                return
        if disordered:
            self.say("seal", "AttemptsOrder", disordered)
        if own != b["sealHash"]:
            self.say("seal", "SealAltered")
        self.broken = bool(self.findings)

    def inputs(self):
        b, seal, leaves, rows = self.bundle, self.seal, self.bundle["leaves"], self.bundle["rows"]
        if tagged("plan", b["plan"]) != seal["planHash"]:
            self.say("plan", "PlanAltered")
        if len(leaves) != seal["rows"] or (rows is not None and len(rows) != len(leaves)):
            self.say("roster", "RosterCountDiffers", seal["rows"])
        else:
            own = [leaf_of(rows[k]) if rows and rows[k] else leaf for k, leaf in enumerate(leaves)]
            differing = [k for k, leaf in enumerate(leaves) if own[k] != leaf]
            sealed = root_of(leaves) == seal["rosterRoot"]
            if not sealed and root_of(own) == seal["rosterRoot"]:
                for k in differing:
                    self.say("roster", "RosterLeafAltered", k)
            else:
                misplaced = next((k for k in range(1, len(leaves)) if leaves[k - 1] >= leaves[k]), None)
                if misplaced is not None:
                    self.say("roster", "RosterOrder", misplaced)
                for k in differing:
                    self.say("roster", "RosterRowAltered", k)
                if not sealed and misplaced is None and not differing:
                    self.say("roster", "RosterRootAltered")
        if rows is None or None in rows:
            self.unchecked["roster"] = True
        leaves, constraints = b["constraintLeaves"], b["constraints"]
        if constraints is not None and len(constraints) != len(leaves):
            self.say("constraints", "ConstraintsAltered")
        else:
            own = [constraint_leaf(constraints[k]) if constraints and constraints[k] else leaf for k, leaf in enumerate(leaves)]
            differing = [k for k, leaf in enumerate(leaves) if own[k] != leaf]
            sealed = tagged("constraints", leaves) == seal["constraintsHash"]
            is_leaf = not sealed and tagged("constraints", own) == seal["constraintsHash"]
            for k in differing:
                self.say("constraints", "ConstraintLeafAltered" if is_leaf else "ConstraintAltered", k)
            if not sealed and not differing:
                self.say("constraints", "ConstraintsAltered")
        if constraints is None or None in constraints:
            self.unchecked["constraints"] = True
        if seal["engineVersion"] != ENGINE:
            self.say("engine", "EngineVersionDiffers", seal["engineVersion"])
        else:
            self.unchecked["engine"] = True

    def rounds(self):
        b, seal, ids = self.bundle, self.seal, self.seal["supervisorIds"]
        if not b["rounds"]:
            self.say("rounds", "RoundsOrder", 1)
        for k, r in enumerate(b["rounds"]):
            last, before = k == len(b["rounds"]) - 1, b["rounds"][k - 1] if k else None
            for entries in (r["commitments"], r["reveals"]):
                for n, entry in enumerate(entries):
                    if entry["supervisorId"] not in ids or (n and entries[n - 1]["supervisorId"] >= entry["supervisorId"]):
                        self.say("commitments", "CommitmentOfStranger", entry["supervisorId"])
            for reveal in r["reveals"]:
                own = next((c for c in r["commitments"] if c["supervisorId"] == reveal["supervisorId"]), None)
                if own is None:
                    self.say("commitments", "RevealWithoutCommitment", reveal["supervisorId"])
                elif commitment_of(self.seal_hash, r["round"], reveal) != own["commitment"]:
                    self.say("commitments", "RevealWrong", reveal["supervisorId"])
            if r["publicValue"] and not r["reveals"]:
                self.say("commitments", "NobodyRevealed", r["round"])
            if before is None:
                announced = r["revealDeadline"] == seal["revealDeadline"] and r["publicSource"] == seal["publicSource"]
            else:
                announced = r["publicSource"]["kind"] == seal["publicSource"]["kind"] and r["revealDeadline"] > before["revealDeadline"]
            if r["round"] != k + 1 or (r["publicValue"] is not None) != last or not announced:
                self.say("rounds", "RoundsOrder", k + 1)
            if not last and all(any(reveal["supervisorId"] == one for reveal in r["reveals"]) for one in ids):
                self.say("rounds", "RoundVoidedWithoutCause", k + 1)
            if not in_order(r, before["revealDeadline"] if before else b["sealedAt"], b["runAt"]):
                self.say("rounds", "MomentsOrder", k + 1)
            fault = value_fault(r)
            if fault:
                self.say("public-value", fault, r["round"])
            if r["publicSource"]["kind"] == "drand":
                self.unchecked["public-value"] = True

    def again(self, problem, seed):
        """The classes, or why there are none."""
        try:
            return list(map(int, placement_draw.place(problem, bytes.fromhex(seed))))
        except SystemExit as ended:
            return "given-up" if str(ended) == "given up" else "conflict"
        except (KeyError, TypeError, ZeroDivisionError, IndexError, ValueError):
            return "faults"

    def differences(self, again):
        b, class_of = self.bundle, self.bundle["classOf"]
        if class_of == again:
            return [] if tagged("result", again) == b["resultHash"] else [("ResultHashDiffers", "")]
        names = {}
        for own, said in zip(again, class_of):
            names.setdefault(own, said)
        only_names = (len(class_of) == len(again) and len(set(names.values())) == len(names)
                      and all(names[own] == said for own, said in zip(again, class_of)))
        first = next((k for k, own in enumerate(again) if k >= len(class_of) or class_of[k] != own), len(again))
        return [("LabelsDiffer" if only_names else "ResultDiffers", first)]

    def result(self):
        b, seal, class_of = self.bundle, self.seal, self.bundle["classOf"]
        dependent = self.broken or self.failed("commitments", "public-value")
        seed = seed_of(seal, self.seal_hash, b["rounds"])
        is_full = b["rows"] is not None and b["constraints"] is not None and None not in b["rows"] and None not in b["constraints"]
        problem = again = None
        faults, seed_fault = [], None if seed == b["seed"] else "SeedDiffers"
        if is_full and not self.failed("plan", "roster", "constraints", "engine"):
            problem = problem_of(b["plan"], b["rows"], [sealed["constraint"] for sealed in b["constraints"]])
            again = self.again(problem, b["seed"])
            faults = [("ProblemFaulty", again)] if isinstance(again, str) else self.differences(again)
            if seed_fault and not isinstance(again, str) and not dependent:
                if not faults:
                    seed_fault = "SeedInputsAltered"
                else:
                    other = self.again(problem, seed)
                    if not isinstance(other, str) and not self.differences(other):
                        seed_fault, faults = "SeedAltered", []
        else:
            self.unchecked["rerun"] = True
        if dependent:
            self.unchecked["seed"] = True
        elif seed_fault:
            self.say("seed", seed_fault)
        for fault in faults:
            self.say("rerun", *fault)
        if self.failed("plan", "rerun"):
            self.unchecked["result"] = self.unchecked["balance"] = True
        else:
            self.classes(problem)
            if self.failed("result"):
                self.unchecked["balance"] = True
            else:
                self.balance(problem)
        if self.failed("seed", "rerun", "result"):
            self.unchecked["lots"] = True
        else:
            for lot in b["lots"]:
                lot_seed = b["seed"] + (f"/{lot['setAside']}" if lot["setAside"] else "")
                tickets = [tagged("lot", {"purpose": lot["purpose"], "seed": lot_seed, "resultHash": b["resultHash"],
                                          "list": lot["listHash"], "item": k}) for k in range(len(lot["list"]))]
                if tagged("list", lot["list"]) != lot["listHash"] or sorted(range(len(tickets)), key=tickets.__getitem__) != lot["order"]:
                    self.say("lots", "LotDiffers", lot["purpose"])
        if self.findings:
            self.unchecked["record"] = True
        else:
            bound = ("seal", "sealHash", "sealedAt", "plan", "leaves", "constraintLeaves", "rounds", "seed", "classOf", "resultHash",
                     "balance", "runAt")
            if tagged("record", {name: b[name] for name in bound}) != b["recordHash"]:
                self.say("record", "RecordAltered")
        self.unchecked["ledger"] = True
        for name in ("sealHash", "seed", "resultHash"):
            if self.shown.get(name) not in (None, b[name]):
                self.say("shown", "NotWhatWasShown", name)
        if not any(self.shown.values()):
            self.unchecked["shown"] = True

    def classes(self, problem):
        b, plan, class_of = self.bundle, self.bundle["plan"], self.bundle["classOf"]
        if len(class_of) != self.seal["rows"]:
            return self.say("result", "ResultCountDiffers")
        unknown = next((k for k, c in enumerate(class_of) if c > plan["classCount"]), None)
        if unknown is not None:
            return self.say("result", "ClassUnknown", unknown)
        if tagged("result", class_of) != b["resultHash"]:
            return self.say("result", "ResultHashDiffers")
        if problem is None:
            self.unchecked["result"] = True
            sizes = [class_of.count(c + 1) for c in range(plan["classCount"])]
            even = sizes == plan["sizes"] if plan["sizes"] else plan["capacities"] is not None or max(sizes) - min(sizes) <= 1
            if not b["constraintLeaves"] and not even:
                self.say("result", "SizesDiffer")

    def balance(self, problem):
        said, class_of = self.bundle["balance"], self.bundle["classOf"]
        if problem is not None:
            path = first_difference(said, {**balance_of(problem, class_of), "floorMillionths": said["floorMillionths"]}, "")
            if path is not None:
                self.say("balance", "BalanceDiffers", path)
            return
        self.unchecked["balance"] = True
        for k, c in enumerate(said["classes"]):
            if c["classNo"] != k + 1 or c["pupils"] != class_of.count(k + 1) or c["boys"] + c["girls"] > c["pupils"]:
                return self.say("balance", "BalanceDiffers", f"classes[{k}]")


def first_difference(said, own, path):
    if isinstance(said, dict) and isinstance(own, dict):
        pairs = [(f"{path}.{name}" if path else name, said.get(name), own.get(name)) for name in {**own, **said}]
    elif isinstance(said, list) and isinstance(own, list):
        both = range(max(len(said), len(own)))
        pairs = [(f"{path}[{k}]", said[k] if k < len(said) else None, own[k] if k < len(own) else None) for k in both]
    else:
        return None if said == own else path
    return next((found for found in (first_difference(a, b, at) for at, a, b in pairs) if found is not None), None)


def moment_of(words_of_time):
    """Milliseconds since 1970; a day or hour too many runs over, as calendars of programs do. None where there is no such moment."""
    year, month, day, hour, minute, second, milli = map(int, re.findall("[0-9]+", words_of_time))
    if not (1 <= year and 1 <= month <= 12 and 1 <= day <= 31 and hour <= 23 and minute <= 59 and second <= 59):
        return None
    since = datetime.date(year, month, 1).toordinal() - datetime.date(1970, 1, 1).toordinal() + day - 1
    return (((since * 24 + hour) * 60 + minute) * 60 + second) * 1000 + milli


def beacon_time(number):
    return (1_692_803_367 + (number - 1) * 3) * 1000


def value_fault(r):
    source, deadline, value = r["publicSource"], moment_of(r["revealDeadline"]), r["publicValue"] and r["publicValue"]["value"]
    if source["kind"] != "hall":
        known = beacon_time(source["round"]) if source["kind"] == "drand" else moment_of(source["drawnAt"])
        if known is None or deadline is None or known <= deadline:
            return "SourceTooEarly"
    return None if value is None or is_value_of(source, value) else "ValueSpelling"


def is_value_of(source, value):
    """As many numbers as were announced, each in its range: a beginning of what was thrown is no value."""
    if source["kind"] == "drand":
        return re.fullmatch("[0-9a-f]{96}", value) is not None
    numbers = value.split(" ")
    return len(numbers) == source["count"] and all(
        re.fullmatch("0|[1-9][0-9]{0,3}", n) and source["least"] <= int(n) <= source["most"] for n in numbers)


def in_order(r, start, run_at):
    committed, revealed = [c["at"] for c in r["commitments"]], [reveal["at"] for reveal in r["reveals"]]
    if not all(start <= at for at in committed) or not all(a <= b for a in committed for b in revealed):
        return False
    if not all(at <= r["revealDeadline"] for at in revealed):
        return False
    if r["publicValue"] is None:
        return True
    at, source = r["publicValue"]["at"], r["publicSource"]
    over = at > r["revealDeadline"]
    if source["kind"] == "lottery":
        over = over and at >= source["drawnAt"]
    if source["kind"] == "drand":
        known = moment_of(at)
        over = over and known is not None and known >= beacon_time(source["round"])
    early = source["kind"] == "hall" and len(r["reveals"]) == len(r["commitments"])
    return all(one <= at for one in revealed) and (over or early) and at <= run_at


def whole_or_not(spelled):
    value = float(spelled)
    return int(value) if value.is_integer() and abs(value) < 2 ** 53 else value


def refuse(_):
    raise ValueError


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    for name in ("seal", "seed", "result"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    shown = {"sealHash": options.seal, "seed": options.seed, "resultHash": options.result}
    worst = 0
    for file in options.files:
        try:
            with open(file, encoding="utf-8") as opened:
                content = json.load(opened, parse_float=whole_or_not, parse_constant=refuse)
        except (OSError, ValueError, RecursionError):
            print(f"无法读取 {file}，或它不是 JSON。\nUnreadable, or no JSON: {file}")
            worst = 2
            continue
        verifier = Verifier(content, shown)
        verifier.run()
        found = [(check, code, at) for _, check, code, at in sorted(verifier.findings, key=lambda finding: finding[0])]
        worst = max(worst, 1 if found else 0)
        if options.json:
            print(json.dumps({"ok": not found, "findings": found, "unchecked": [c for c in CHECKS if c in verifier.unchecked]}))
            continue
        print(f"{file}：{'不属实' if found else '属实'} {'refused' if found else 'genuine'}")
        for check, code, at in found:
            print(f"  ✗ {IN_CHINESE[check]} {code} {at}")
        # What is no bundle was held against nothing else.
        for check in [] if any(code == "NotABundle" for _, code, _ in found) else CHECKS[1:]:
            if not any(check == one for one, _, _ in found):
                print(f"  {'– 未（全部）核验 not (wholly) checked' if check in verifier.unchecked else '✓'} {IN_CHINESE[check]} {check}")
    sys.exit(worst)


if __name__ == "__main__":
    main()
