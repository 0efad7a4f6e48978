"""Checks an exported Junheng ledger, or one receipt, offline.  python3 verify_ledger.py FOLDER|RECEIPT.json
[--older CHECKPOINT.txt]... [--key VERIFIERKEY]... [--log FOLDER] [--without-contents]
Python 3.8 or later, standard library only. Exit code: 0 genuine, 1 refused, 2 nothing that can be checked."""
import argparse, base64, hashlib, json, os, re, sys

class Refused(Exception): pass  # code, the sentence in both languages, and the place it names
WITHOUT_VERDICT = "not-a-ledger", "not-a-receipt", "pinned-key-unreadable", "older-unreadable", "older-undecided"
def refuse_unless(condition, *why):
    if not condition: raise Refused(*why)
def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def unbase64(text):  # each value has one spelling; anything else reads as nothing
    try: data = base64.b64decode(text, validate=True)
    except ValueError: return b""
    return data if base64.b64encode(data).decode() == text else b""

# Ed25519 (RFC 8032): points (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z on -x^2 + y^2 = 1 + d x^2 y^2
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ZERO = -121665 * pow(121666, P - 2, P) % P, (0, 1, 1, 0)
def point(data):
    y, sign = int.from_bytes(data, "little") % 2**255, data[31] >> 7
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P: x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - xx) % P or (x == 0 and sign): return None
    if x % 2 != sign: x = P - x
    return x, y, 1, x * y % P
def add(p, q):
    a, b, c, d = (p[1] - p[0]) * (q[1] - q[0]), (p[1] + p[0]) * (q[1] + q[0]), 2 * D * p[3] * q[3], 2 * p[2] * q[2]
    e, f, g, h = (b - a) % P, (d - c) % P, (d + c) % P, (b + a) % P
    return e * f % P, g * h % P, f * g % P, e * h % P
def times(n, p):
    q = ZERO
    for bit in bin(n)[2:]: q = add(add(q, q), p) if bit == "1" else add(q, q)
    return q
def is_same(p, q): return all((p[i] * q[2] - q[i] * p[2]) % P == 0 for i in (0, 1))
def is_signed(signature, message, public_key):
    if len(signature) != 64: return False
    r, a, s = point(signature[:32]), point(public_key), int.from_bytes(signature[32:], "little")
    if r is None or a is None or s >= L or a[0] == 0 or not is_same(times(L, a), ZERO): return False  # the key: of order L, no other
    k = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % L
    return is_same(times(s, point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))), add(r, times(k, a)))

# C2SP signed-note and tlog-checkpoint
NAME = r"([^\s+\x00-\x1f\x7f-\x9f\ufeff]+)"
def read_key(text):  # name+hash+base64(0x01 || Ed25519 public key) -> (name, hash, key)
    match = re.fullmatch(NAME + r"\+([0-9a-f]{8})\+(\S+)", text)
    data = unbase64(match[3]) if match else b""
    if len(data) != 33 or data[0] != 1: return None
    own = sha256(match[1].encode(), b"\n", data)[:4]
    return (match[1], own, data[1:]) if own.hex() == match[2] else None
def read_given_keys(texts):
    keys = [read_key(text.strip(" \t\r\n")) for text in texts]
    refuse_unless(None not in keys, "pinned-key-unreadable", "您给出的校验公钥无法识别，请对照公布的原文重新录入。", "The verifier key you gave cannot be read; compare it with the published one and enter it again.")
    return keys
def read_checkpoint(note):  # (origin, size, root, what is signed, [(name, key hash, signature)]); None when it is none
    text, gap, lines = note.rpartition("\n\n")
    fields, marks = text.split("\n"), re.findall("— " + NAME + r" (\S+)\n", lines)
    if not gap or not marks or len(fields) < 3 or not all(fields) or lines != "".join("— %s %s\n" % mark for mark in marks): return None
    if not re.fullmatch(r"0|[1-9][0-9]{0,15}", fields[1]) or int(fields[1]) >= 2**53 or len(unbase64(fields[2])) != 32: return None
    if not all(len(unbase64(data)) > 4 for _, data in marks): return None
    return fields[0], int(fields[1]), unbase64(fields[2]), text + "\n", [(name, unbase64(data)[:4], unbase64(data)[4:]) for name, data in marks]
def read_kept(text):  # over paper or mail: line ends and blank lines around it are not looked at
    return read_checkpoint((text[1:] if text[:1] == "\ufeff" else text).replace("\r\n", "\n").strip(" \t\r\n") + "\n")
def signers_of(checkpoint, keys): return [key for key in keys if key[0] == checkpoint[0] and key[:2] in [mark[:2] for mark in checkpoint[4]]]
def signature_state(checkpoint, keys):  # at least one of the keys, and none that is there and wrong
    for key in signers_of(checkpoint, keys):
        own = [mark[2] for mark in checkpoint[4] if mark[:2] == key[:2]]
        if len(own) > 1 or not is_signed(own[0], checkpoint[3].encode(), key[2]): return "wrong"
    return "signed" if signers_of(checkpoint, keys) else "missing"
NO_CHECKPOINT = "checkpoint-unreadable", "检查点不是签名的 C2SP 检查点。", "The checkpoint is not a signed C2SP checkpoint."
OTHER_ORIGIN = "other-origin", "检查点与公钥属于不同的台账（名称不同）。", "Checkpoint and key belong to different logs (their names differ)."
OTHER_KEY = "other-key", "签名用的不是您给出的公钥。", "It is signed with another key than the one you gave."
UNSIGNED = "signature-missing", "检查点上没有这把公钥的签名。", "The checkpoint carries no signature of this key."
FORGED = "signature-wrong", "检查点的签名不正确：名称、条数、根或签名被改动过。", "The signature on the checkpoint is wrong: name, size, root or signature was changed."
NO_KEY = "key-unreadable", "校验公钥无法识别。", "The verifier key cannot be read."
NOT_KEPT = "older-unreadable", "您保存的检查点无法识别，请对照原文重新录入。", "The checkpoint you kept cannot be read; compare it with its print and enter it again."
OTHER_LOG = "older-other-log", "您保存的检查点属于另一本账（名称不同）。", "The checkpoint you kept belongs to another log (its name differs)."
def check_signed(checkpoint, keys, missing):
    refuse_unless(checkpoint, *NO_CHECKPOINT)
    refuse_unless(checkpoint[0] in [name for name, _, _ in keys], *OTHER_ORIGIN)
    state = signature_state(checkpoint, keys)
    refuse_unless(state == "signed", *(missing if state == "missing" else FORGED))
    return checkpoint
def tell_signers(checkpoint, keys):  # for a reader who gave no key: a list may name the county's beside another that signed
    lines = ["签名的公钥 signed with: %s+%s+%s" % (key[0], key[1].hex(), base64.b64encode(b"\x01" + key[2]).decode()) for key in signers_of(checkpoint, keys)]
    others = len(keys) - len(lines)
    return "\n".join(lines + ["所列另有 %d 把公钥没有签名。 Keys listed that did not sign: %d." % (others, others)] * (others > 0))
def rewritten(size): return ("rewritten", "台账被改写过：前 %d 条已不是您保存的检查点所签名的那 %d 条，尽管新的签名是对的。" % (size, size),
    "The log was rewritten: its first %d entries are not those that the checkpoint you kept was signed over, though the new signature is right." % size, size)

FORM = dict(format=str, header=str, body=str, index=int, size=int, proof=list, checkpoint=str, verifierKey=str)
def whole(digits): return int(digits) if digits.isdigit() and len(digits) < 17 and int(digits) < 2**53 else None  # no other number
def read_receipt(text):  # the eight members, each once and of its form; anything else is no receipt
    try:
        members = json.loads(text, object_pairs_hook=tuple, parse_int=whole, parse_float=whole, parse_constant=whole)
        receipt = dict(members) if type(members) is tuple and len(members) == 8 else {}
        if {name: type(value) for name, value in receipt.items()} != FORM or receipt["format"] != "junheng-receipt-v1": raise ValueError
        if any(type(node) is not str or len(unbase64(node)) != 32 for node in receipt["proof"]): raise ValueError
        "".join(receipt[name] for name in FORM if FORM[name] is str).encode()  # a lone surrogate has no bytes: ValueError
    except (ValueError, RecursionError): raise Refused("not-a-receipt", "内容不是 junheng-receipt-v1 凭证。", "The content is not a junheng-receipt-v1 receipt.")
    return receipt
def root_of_proof(leaf, index, size, proof):  # RFC 9162, 2.1.3.2; None when the proof has a wrong length
    first, last, node = index, size - 1, leaf
    for sibling in proof:
        if last == 0: return None
        if first % 2 or first == last:
            node = sha256(b"\x01", sibling, node)
            while first % 2 == 0 and first: first, last = first >> 1, last >> 1
        else: node = sha256(b"\x01", node, sibling)
        first, last = first >> 1, last >> 1
    return node if last == 0 else None
def check_receipt(text, pinned_texts=(), older=(), has_log=False):
    receipt = read_receipt(text)
    key = read_key(receipt["verifierKey"])
    refuse_unless(key, *NO_KEY)
    keys = [given for given in read_given_keys(pinned_texts) if given[0] == key[0]] if pinned_texts else [key]
    refuse_unless(keys, *OTHER_ORIGIN)  # a key that was given counts, not the receipt's: while one key replaces another both sign
    checkpoint, index = check_signed(read_checkpoint(receipt["checkpoint"]), keys, UNSIGNED if key in keys else OTHER_KEY), receipt["index"]
    origin, size, root = checkpoint[:3]
    refuse_unless(receipt["size"] == size, "other-size", "凭证的台账长度与检查点不符。", "The log size in the receipt is not the one in the checkpoint.")
    refuse_unless(index < size, "index-out-of-range", "序号超出台账长度。", "The index lies outside the log.")
    leaf = sha256(b"\x00", sha256(receipt["header"].encode()), sha256(receipt["body"].encode()))
    found = root_of_proof(leaf, index, size, [unbase64(node) for node in receipt["proof"]])
    refuse_unless(found, "proof-length-wrong", "证明的哈希个数与序号、长度不符。", "The number of proof hashes does not fit index and size.")
    refuse_unless(found == root, "leaf-not-under-root", "这条记录不在已签名的根之下：内容、序号或证明被改动过。",
        "This entry is not under the signed root: content, index or proof was changed.")
    for kept in map(read_kept, older):
        refuse_unless(kept, *NOT_KEPT)
        refuse_unless(kept[0] == origin, *OTHER_LOG)
        refuse_unless(has_log or kept[1] == size, "older-undecided", "凭证的检查点有 %d 条，您保存的有 %d 条：要比较两者，请同时给出台账的导出文件夹。" % (size, kept[1]),
            "The receipt's checkpoint has %d entries and the one you kept %d: to compare them, give the exported ledger too." % (size, kept[1]), kept[1])
        refuse_unless(has_log or kept[2] == root, *rewritten(size))
    return ("属实：这条记录是台账 %s 的第 %d 条（共 %d 条，从 0 起），内容未改动。" % (origin, index, size),
        "Genuine: this is entry %d of %d (from 0) in the log %s, unchanged." % (index, size, origin), tell_signers(checkpoint, keys))

def root_over(hashes):  # pairs are joined, a last one without partner moves up as it is
    while len(hashes) > 1:
        hashes = [sha256(b"\x01", *hashes[i : i + 2]) if i + 1 < len(hashes) else hashes[i] for i in range(0, len(hashes), 2)]
    return hashes[0]
def root_of(levels):  # levels[k]: the hashes of the unfinished tile of level k
    rest = []
    for hashes in levels:
        if hashes or rest: rest = [root_over(hashes + rest)]
    return rest[0] if rest else sha256()
def tile_path(level, tile, width):
    groups = re.findall("...", str(tile).zfill(-(-len(str(tile)) // 3) * 3))
    return "tile/%s/%s%s%s" % (level, "".join("x%s/" % group for group in groups[:-1]), groups[-1], ".p/%d" % width if width < 256 else "")
def read_file(folder, path):
    path = os.path.join(folder, path)
    return open(path, "rb").read() if os.path.isfile(path) else None
def read_tile(folder, path, width, each):
    tile = read_file(folder, path)
    refuse_unless(tile is not None, "tile-missing", "缺少文件 %s。" % path, "The file %s is missing." % path, path)
    refuse_unless(len(tile) == width * each, "tile-length", "文件 %s 的长度不对。" % path, "The file %s has a wrong length." % path, path)
    return [tile[i : i + each] for i in range(0, len(tile), each)]
def text_of(data):
    try: return data.decode("utf-8")
    except ValueError: return ""
def no_number(digits): raise ValueError
def plain_json(text):  # of canonical JSON with whole numbers only; anything else has other bytes
    value = json.loads(text, parse_float=no_number, parse_constant=no_number)
    if type(value) is not dict or json.dumps(value, ensure_ascii=False, separators=(",", ":")) != text: raise ValueError
    return value
def read_line(line, index):  # one spelling only, so that no change of its bytes passes for nothing
    try:
        if not line.endswith(b"\n") or len(line) > 2**24: raise ValueError
        entry = plain_json(line[:-1].decode("utf-8"))
        if list(entry) != ["index", "header", "body"] or list(map(type, entry.values())) != [int, str, str] or abs(entry["index"]) >= 2**53: raise ValueError
        return entry["index"], entry["header"], entry["body"], sha256(entry["header"].encode()) + sha256(entry["body"].encode())
    except (ValueError, RecursionError):
        raise Refused("line-unreadable", "entries.jsonl 中第 %d 条（从 0 起）被改动，已不成一行规范的记录。" % index,
            "Entry %d (from 0) in entries.jsonl was changed and is no line of its form any more." % index, index)
def read_header(text, index):
    try:
        header = plain_json(text)
        if list(header) != sorted(header): raise ValueError
        for name, value in header.items():
            if not re.fullmatch("[a-z][a-z0-9]*", name) or type(value) not in (str, int) or type(value) is int and abs(value) >= 2**53: raise ValueError
            if type(value) is str: value.encode()
        if [type(header.get(name)) for name in ("id", "source", "stream", "version", "versionprev")] != [str, str, str, int, int]: raise ValueError
        if not 0 <= header["versionprev"] < header["version"]: raise ValueError
        return header
    except (ValueError, RecursionError):
        raise Refused("header-unreadable", "第 %d 条（从 0 起）的头部不是规范的事件头。" % index, "The header of entry %d (from 0) is no event header of its form." % index, index)
def refuse_tile_unless(condition, level, place, path):
    refuse_unless(condition, "tile-changed", "文件 %s 被改动过：第 %d 层第 %d 个哈希不符。" % (path, level, place),
        "The file %s was changed: hash %d of level %d is wrong." % (path, place, level), place)
def compare_tile(folder, level, tile, hashes):
    path = tile_path(level, tile, len(hashes))
    for place, stored in enumerate(read_tile(folder, path, len(hashes), 32)): refuse_tile_unless(stored == hashes[place], level, tile * 256 + place, path)
def read_signed(folder, pinned_texts, older):
    note, key_file = read_file(folder, "checkpoint"), read_file(folder, "keys")
    refuse_unless(note is not None and (key_file is not None or pinned_texts), "not-a-ledger",
        "文件夹里没有 checkpoint 或 keys，不是台账的导出，或导出没有完成。", "There is no checkpoint or no keys here, so this is no export of a ledger, or one that was broken off.")
    lines = text_of(key_file).split("\n") if key_file is not None else [""]
    listed = [read_key(line) for line in dict.fromkeys(lines[:-1])]
    refuse_unless(lines[-1] == "" and None not in listed and (listed or key_file is None), *NO_KEY)
    pinned = read_given_keys(pinned_texts)
    checkpoint = check_signed(read_checkpoint(text_of(note)), pinned or listed, OTHER_KEY if pinned else UNSIGNED)
    kept = [read_kept(text) for text in older]
    refuse_unless(None not in kept, *NOT_KEPT)
    for other in kept:
        refuse_unless(other[0] == checkpoint[0], *OTHER_LOG)
        refuse_unless(signature_state(other, pinned + listed) == "signed", "older-unsigned",
            "您保存的检查点上没有这本账任何一把公钥的有效签名：公钥被换掉而未列出，或检查点抄录有误。",
            "The checkpoint you kept has no valid signature of any of this log's keys: a key was replaced without being listed, or the checkpoint was miscopied.")
        refuse_unless(other[1] <= checkpoint[1], "tail-dropped", "您保存的检查点已有 %d 条，这本账只有 %d 条：末尾被丢弃，或这是更早的导出。" % (other[1], checkpoint[1]),
            "The checkpoint you kept has %d entries and this log only %d: the last were dropped, or this export is older." % (other[1], checkpoint[1]), other[1])
    return checkpoint, kept, tell_signers(checkpoint, pinned or listed)
def check_ledger(folder, pinned_texts=(), older=(), with_contents=True):
    checkpoint, kept, signers = read_signed(folder, pinned_texts, older)
    origin, size, signed_root = checkpoint[:3]
    path, levels, ids, versions, index = os.path.join(folder, "entries.jsonl"), [[]], {}, {}, 0
    refuse_unless(not with_contents or os.path.isfile(path), "contents-missing", "没有 entries.jsonl，各条内容无法核对；只核对公开部分请加 --without-contents。",
        "There is no entries.jsonl, so contents cannot be checked; add --without-contents to check the public part alone.")
    file = open(path, "rb") if with_contents else None
    def compare_kept():
        for other in kept: refuse_unless(other[1] != index or root_of(levels) == other[2], *rewritten(other[1]))
    for index in range(size):
        if index % 256 == 0:
            width = min(256, size - index)
            bundle_path, leaf_path = tile_path("entries", index // 256, width), tile_path(0, index // 256, width)
            bundle, stored = read_tile(folder, bundle_path, width, 66), read_tile(folder, leaf_path, width, 32)
        compare_kept()
        place, bundled = index % 256, bundle[index % 256]
        if file:
            line = file.readline(2**24 + 1)
            refuse_unless(line, "tail-missing", "记录到第 %d 条之前就结束了（从 0 起），而签名的条数是 %d：末尾被丢弃。" % (index, size),
                "The entries end before entry %d (from 0), but %d were signed: the tail was dropped." % (index, size), index)
            number, header_text, _, entry = read_line(line, index)
            refuse_unless(number <= index, "entry-missing", "第 %d 条（从 0 起）不见了。" % index, "Entry %d (from 0) is missing." % index, index)
            refuse_unless(number == index, "entry-misplaced", "第 %d 条（从 0 起）的位置上是第 %d 条：次序被改动或有重复。" % (index, number),
                "Where entry %d (from 0) belongs stands entry %d: order was changed or an entry stands twice." % (index, number), index)
        else: entry = bundled[2:]
        leaf, is_bundled = sha256(b"\x00", entry), bundled == b"\x00\x40" + entry
        if file:  # three places tell what an entry is: the one against the other two is named
            refuse_tile_unless(leaf == stored[place] or not is_bundled, 0, index, leaf_path)
            refuse_unless(leaf == stored[place], "entry-changed", "第 %d 条（从 0 起）的内容被改动过：与台账里的哈希不符。" % index,
                "Entry %d (from 0) was changed: its content does not have the hash in the log." % index, index)
        refuse_unless(is_bundled and leaf == stored[place], "bundle-changed", "文件 %s 中第 %d 条（从 0 起）的哈希被改动过。" % (bundle_path, index),
            "In %s the hash of entry %d (from 0) was changed." % (bundle_path, index), index)
        if file:
            header = read_header(header_text, index)
            key = sha256(header["id"].encode())[:16]
            refuse_unless(key not in ids, "id-doubled", "第 %d 条与第 %d 条（从 0 起）事件编号相同：同一件事记了两次。" % (index, ids.get(key, 0)),
                "Entries %d and %d (from 0) have the same event id: one fact was written twice." % (ids.get(key, 0), index), index)
            ids[key] = index
            key = sha256((header["source"] + " " + header["stream"]).encode())[:16]
            place = index, re.sub("[\x00-\x1f\x7f-\x9f]", "?", header["stream"]), versions.get(key, 0)  # no control characters to a terminal
            refuse_unless(header["versionprev"] == place[2], "chain-broken", "第 %d 条（从 0 起）接不上：流 %s 此前的版本是 %d，它说的不是。" % place,
                "Entry %d (from 0) does not follow: the last version of stream %s was %d, and it names another." % place, index)
            versions[key] = header["version"]
        levels[0].append(leaf)
        for level in range(len(levels)):
            if len(levels[level]) < 256: break
            if level: compare_tile(folder, level, index // 256 ** (level + 1), levels[level])
            if level + 1 == len(levels): levels.append([])
            levels[level + 1].append(root_over(levels[level]))
            levels[level] = []
    index = size
    refuse_unless(not file or not file.read(1), "entry-beyond", "第 %d 条（从 0 起）在签名的台账之外。" % size, "Entry %d (from 0) stands beyond the signed log." % size, size)
    for level in range(1, len(levels)):
        if levels[level]: compare_tile(folder, level, size // 256 ** (level + 1), levels[level])
    compare_kept()
    refuse_unless(root_of(levels) == signed_root, "root-changed", "%d 条记录算出的根不是签名的根：内容与哈希被一并改动过，或检查点属于另一个状态。" % size,
        "The %d entries do not lead to the signed root: contents and hashes were changed together, or the checkpoint belongs to another state." % size)
    since = ", ".join(str(other[1]) for other in kept)
    checked = ("内容、次序、哈希与签名一致", "contents, order, hashes and signature agree") if file else ("哈希与签名一致（未核对内容）", "hashes and signature agree (contents were not checked)")
    return ("属实：台账 %s 的 %d 条记录逐条核对无误，%s%s。" % (origin, size, checked[0], since and "；与您保存的检查点（%s 条）相符，此后只有增加" % since),
        "Genuine: all %d entries of the log %s were checked; %s%s." % (size, origin, checked[1],
        since and "; it begins as the checkpoint you kept says (%s entries) and was only added to since" % since), signers)
def check(options):  # -> for each thing that was checked the sentence in both languages, and who signed
    older = [text_of(open(path, "rb").read()) for path in options.older]
    if os.path.isdir(options.target): return [check_ledger(options.target, options.key, older, not options.without_contents)]
    with open(options.target, "rb") as file: text = text_of(file.read())
    receipt = [check_receipt(text, options.key, older, options.log is not None)]
    if options.log is None: return receipt
    return receipt + [check_ledger(options.log, options.key, older + [read_receipt(text)["checkpoint"]], not options.without_contents)]
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target")
    for name, value in (("--older", []), ("--key", []), ("--log", None)): parser.add_argument(name, default=value, action="store" if value is None else "append")
    parser.add_argument("--without-contents", action="store_true")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        found = check(options)
        for told in found: print("\n".join(told[:2]))
        if not options.key: print("\n".join(dict.fromkeys(told[2] for told in found)), "公钥取自文件本身：请把签名的公钥与县里公布的逐字核对。",
            "The key came with the file: compare the one that signed, letter by letter, with the published one.", sep="\n")
        return 0
    except Refused as why:
        code, chinese, english = why.args[:3]
        heads = ("无法核验", "Cannot be checked") if code in WITHOUT_VERDICT else ("不属实", "Refused")
        print("%s [%s]：%s\n%s [%s]: %s" % (heads[0], code, chinese, heads[1], code, english))
        return 2 if code in WITHOUT_VERDICT else 1
    except OSError as fault:
        print("无法读取。\nUnreadable (%s)." % type(fault).__name__)
        return 2
if __name__ == "__main__": sys.exit(main())
