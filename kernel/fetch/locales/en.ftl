fetch-not-found = There is nothing at this address (404). If it stays so, ask the publisher for the new address.
fetch-gone = The publisher has taken this away for good (410). Enter another address, or end this source.
fetch-refused = { $status ->
    [401] This address asks for a password (401). Ask the publisher for a public address.
    [403] The server does not let us read this address (403). Ask the publisher to allow it, or for another address.
   *[other] The server answered with an error ({ $status }). We will try again; if it stays so, tell the publisher.
}
fetch-too-large = This is larger than the { $megabytes } MB that we read. Ask the publisher for an address with less in it, for instance only what is to come.
fetch-timeout = The server did not answer in time. We will try again; if it stays so, check the address.
fetch-busy = The server is busy and asks us to come back later. We will; nothing needs to be done.
fetch-private-address = This address is in a private network, where we do not go. Enter an address that everybody can reach.
fetch-bad-redirect = This address sends us on to something that is no web address. Enter the address at which the thing itself is found.
fetch-insecure-redirect = This address sends us from a secure connection (https) to an insecure one (http). Ask the publisher for a secure address, or enter the insecure one yourself.
fetch-many-redirects = This address sends us from one place to the next without an end. Open it in a browser and enter the address at which you arrive.
fetch-tls = The connection cannot be made secure: the certificate is wrong or has expired. Check the address, and tell the publisher.
fetch-dns = The name of this server was not found. Check its spelling; if it is right, we will try again.
fetch-unreachable = The server cannot be reached. We will try again; if it stays so, check the address.
fetch-not-http = What answers at this address is no web server. Check the address and its port.
fetch-cut-short = The answer broke off before its end. We will try again; if it stays so, tell the publisher.
