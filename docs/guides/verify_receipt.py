"""Checks a Junheng receipt offline.  python3 verify_receipt.py RECEIPT.json [--key VERIFIERKEY]
Python 3.8 or later, standard library only. Exit code: 0 genuine, 1 refused, 2 no readable receipt."""
import argparse, base64, hashlib, json, re, sys

class Refused(Exception): pass
def refuse_unless(condition, zh, en):
    if not condition: raise Refused(zh, en)
def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def unbase64(text):  # each value has one spelling; anything else reads as nothing
    try: data = base64.b64decode(text, validate=True)
    except ValueError: return b""
    return data if base64.b64encode(data).decode() == text else b""
FORM = dict(format=str, header=str, body=str, index=int, size=int, proof=list, checkpoint=str, verifierKey=str)
def whole(digits): return int(digits) if digits.isdigit() and int(digits) < 2**53 else None  # no other number is read
def read_receipt(path):  # the eight members, each once and of its form; anything else is no receipt
    with open(path, encoding="utf-8") as file:
        members = json.load(file, object_pairs_hook=tuple, parse_int=whole, parse_float=whole, parse_constant=whole)
    receipt = dict(members) if type(members) is tuple and len(members) == 8 else {}
    if {name: type(value) for name, value in receipt.items()} != FORM or receipt["format"] != "junheng-receipt-v1": raise ValueError
    if any(type(node) is not str or len(unbase64(node)) != 32 for node in receipt["proof"]): raise ValueError
    "".join(receipt[name] for name in FORM if FORM[name] is str).encode()  # a lone surrogate has no bytes: ValueError
    return receipt

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
    r, a, s = point(signature[:32]), point(public_key), int.from_bytes(signature[32:], "little")
    if r is None or a is None or s >= L or a[0] == 0 or not is_same(times(L, a), ZERO): return False  # the key: of order L, no other
    k = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % L
    return is_same(times(s, point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))), add(r, times(k, a)))
NAME = r"([^\s+\x00-\x1f\x7f-\x9f\ufeff]+)"
def key_hash(name, key): return sha256(name.encode(), b"\n\x01", key)[:4]
def read_key(text, zh, en):  # C2SP signed-note: name+hash+base64(0x01 || Ed25519 public key)
    match = re.fullmatch(NAME + r"\+([0-9a-f]{8})\+(\S+)", text)
    data = unbase64(match[3]) if match else b""
    refuse_unless(len(data) == 33 and data[0] == 1 and key_hash(match[1], data[1:]).hex() == match[2], zh, en)
    return match[1], data[1:]
def root_of(leaf, index, size, proof):  # RFC 9162, 2.1.3.2; None when the proof has a wrong length
    first, last, node = index, size - 1, leaf
    for sibling in proof:
        if last == 0: return None
        if first % 2 or first == last:
            node = sha256(b"\x01", sibling, node)
            while first % 2 == 0 and first: first, last = first >> 1, last >> 1
        else: node = sha256(b"\x01", node, sibling)
        first, last = first >> 1, last >> 1
    return node if last == 0 else None
def check(receipt, pinned):
    origin, key = read_key(receipt["verifierKey"], "凭证里的公钥无法识别", "the key in the receipt cannot be read")
    name, key = (origin, key) if pinned is None else read_key(pinned.strip(" \t\r\n"), "您给出的公钥无法识别", "the key you gave cannot be read")
    refuse_unless(name == origin, "凭证用的不是您给出的公钥", "the receipt uses another key than the one you gave")
    text, _, lines = receipt["checkpoint"].rpartition("\n\n")  # C2SP signed-note, tlog-checkpoint
    fields, index, size, marks = text.split("\n"), receipt["index"], receipt["size"], re.findall("— " + NAME + r" (\S+)\n", lines)
    refuse_unless(len(fields) >= 3 and fields[0] == origin, "检查点不属于这本账", "the checkpoint is not this log's")
    is_note = all(fields) and lines == "".join("— %s %s\n" % mark for mark in marks) and all(len(unbase64(data)) > 4 for _, data in marks)
    refuse_unless(is_note, "检查点不是签名的检查点", "the checkpoint is not a signed checkpoint")
    own = [unbase64(data) for name, data in marks if name == origin and unbase64(data)[:4] == key_hash(origin, key)]
    is_genuine = len(own) == 1 and len(own[0]) == 68 and is_signed(own[0][4:], (text + "\n").encode(), key)
    refuse_unless(is_genuine, "检查点没有这把公钥的有效签名", "the checkpoint has no valid signature of this key")
    refuse_unless(fields[1] == str(size) and index < size, "序号或长度与检查点不符", "index or size do not fit the checkpoint")
    leaf = sha256(b"\x00", sha256(receipt["header"].encode()), sha256(receipt["body"].encode()))
    root = root_of(leaf, index, size, [unbase64(node) for node in receipt["proof"]])
    refuse_unless(root == unbase64(fields[2]), "内容、序号或证明被改动过", "content, index or proof was changed: not under the signed root")
    return index, size, origin
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("receipt")
    parser.add_argument("--key", help="the verifier key the county publishes")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        facts = check(read_receipt(options.receipt), options.key)
        print("属实：第 %d 条（共 %d 条，从 0 起），台账 %s，内容未改动。\nGenuine: entry %d of %d (from 0) in the log %s." % (facts * 2))
        if not options.key: print("公钥取自凭证本身，请与县里公布的核对。\nThe key came from the receipt: compare it with the published one.")
        return 0
    except Refused as reason:
        print("不属实：%s。\nRefused: %s." % reason.args)
        return 1
    except (OSError, ValueError, RecursionError) as fault:
        print("无法读取：不是完整的凭证文件。\nUnreadable: not a complete receipt file (%s)." % type(fault).__name__)
        return 2
if __name__ == "__main__": sys.exit(main())
