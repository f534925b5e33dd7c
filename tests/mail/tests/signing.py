"""Signs and verifies with dkimpy. Keys come from a file of names, types and values, as `bestbits mail dns` prints them.

sign DOMAIN SELECTOR KEY < message > message
verify RECORDS < message: a line for each signature, then one for the chain of ARC
"""

import sys

import dkim


def sign(domain, selector, key):
    message = sys.stdin.buffer.read()
    private = open(key, "rb").read()
    signature = dkim.sign(
        message, selector.encode(), domain.encode(), private, signature_algorithm=b"ed25519-sha256",
        canonicalize=(b"relaxed", b"relaxed"), include_headers=[b"from", b"to", b"subject", b"date", b"message-id"])
    sys.stdout.buffer.write(signature + message)


def verify(records):
    rows = (line.rstrip("\n").split("\t") for line in open(records))
    texts = {name + ".": value.encode() for name, kind, value in rows if kind == "TXT"}

    def dnsfunc(name, timeout=5):
        return texts.get(name.decode() if isinstance(name, bytes) else name)

    message = sys.stdin.buffer.read()
    count = len([name for name, _ in dkim.DKIM(message).headers if name.lower() == b"dkim-signature"])
    for index in range(count):
        one = dkim.DKIM(message)
        try:
            sound = one.verify(idx=index, dnsfunc=dnsfunc)
        except dkim.DKIMException as trouble:
            sound = trouble
        print("dkim", one.domain.decode(), one.selector.decode(), sound)
    chain, _, why = dkim.arc_verify(message, dnsfunc=dnsfunc)
    print("arc", chain.decode() if chain else chain, why)


{"sign": sign, "verify": verify}[sys.argv[1]](*sys.argv[2:])
