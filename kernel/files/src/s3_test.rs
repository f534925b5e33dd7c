//! The store over S3, against a bucket in this process: it keeps objects, also such as come in parts, and lists them; it asks
//! only that requests be signed, and fails once where a test wants it.

use crate::{BlobId, Bucket, Fault, Kind, PIECE_BYTES, Place, Stopped, Store};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What a service keeps.
#[derive(Default)]
struct Service {
    objects: BTreeMap<String, Vec<u8>>,
    /// The parts of what has not come whole, by the number of its upload.
    parts: BTreeMap<usize, BTreeMap<usize, Vec<u8>>>,
    begun: usize,
    /// The first request whose address holds this fails.
    fails_at: Option<&'static str>,
}

#[derive(Clone, Default)]
struct Shared {
    service: Arc<Mutex<Service>>,
    /// Told of each upload that is given up.
    cleared: Arc<Notify>,
}

struct Asked {
    method: String,
    key: String,
    question: String,
    copied: Option<String>,
    range: Option<(usize, usize)>,
    body: Vec<u8>,
}

struct Reply {
    status: u16,
    body: Vec<u8>,
    /// Of HEAD, which has no body.
    length: usize,
    range: Option<String>,
}

impl Reply {
    fn of(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self { status, length: body.len(), body, range: None }
    }
}

/// Answers one request and hangs up.
async fn answer(stream: TcpStream, shared: Shared) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_until(b'\n', &mut head).await?;
    }
    let head = String::from_utf8(head).expect("headers are ASCII");
    let field = |name: &str| {
        let line = head.lines().find(|line| line.to_lowercase().starts_with(name))?;
        line.split_once(": ").map(|(_, value)| value.to_owned())
    };
    assert!(field("authorization").is_some_and(|signed| signed.starts_with("AWS4-HMAC-SHA256")), "{head}");
    let mut body = vec![0; field("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)];
    stream.read_exact(&mut body).await?;
    let mut request = head.split(' ');
    let (method, target) = (request.next().unwrap_or_default(), request.next().unwrap_or_default());
    let (path, question) = target.split_once('?').unwrap_or((target, ""));
    let asked = Asked {
        method: method.to_owned(),
        key: key(path),
        question: question.to_owned(),
        copied: field("x-amz-copy-source").map(|path| key(&path)),
        range: field("range").and_then(|range| range_of(&range)),
        body,
    };
    let reply = reply(asked, &mut shared.service.lock().unwrap(), &shared.cleared);
    let range = reply.range.map(|range| format!("Content-Range: {range}\r\n")).unwrap_or_default();
    // Of what came in parts the tag ends with their number, and is no hash of anything.
    let head = format!(
        "HTTP/1.1 {} x\r\nContent-Length: {}\r\nETag: \"1-3\"\r\nConnection: close\r\n{range}\
         Last-Modified: Sat, 03 Nov 2012 08:00:00 GMT\r\n\r\n",
        reply.status, reply.length
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&reply.body).await
}

/// What an object is called in the bucket: without the bucket.
fn key(path: &str) -> String {
    let path = path.trim_start_matches('/');
    path.strip_prefix("files/").unwrap_or_default().replace("%2F", "/")
}

fn range_of(header: &str) -> Option<(usize, usize)> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

fn reply(asked: Asked, service: &mut Service, cleared: &Notify) -> Reply {
    if service.fails_at.is_some_and(|place| asked.question.contains(place)) {
        service.fails_at = None;
        return Reply::of(503, "");
    }
    match asked.method.as_str() {
        "POST" => in_parts(asked, service),
        "PUT" => put(asked, service),
        "DELETE" => {
            match number(&asked.question, "uploadId=") {
                Some(upload) => {
                    service.parts.remove(&upload);
                    cleared.notify_one();
                }
                None => drop(service.objects.remove(&asked.key)),
            }
            Reply::of(204, "")
        }
        "GET" if asked.question.contains("list-type=2") => {
            Reply::of(200, listing(&asked.question, &service.objects))
        }
        "GET" | "HEAD" => get(&asked, service),
        _ => Reply::of(404, ""),
    }
}

fn number(question: &str, name: &str) -> Option<usize> {
    question.split('&').find_map(|part| part.strip_prefix(name)).and_then(|number| number.parse().ok())
}

/// An object that comes in parts begins, or is whole.
fn in_parts(asked: Asked, service: &mut Service) -> Reply {
    let Some(upload) = number(&asked.question, "uploadId=") else {
        service.begun += 1;
        service.parts.insert(service.begun, BTreeMap::new());
        let begun = service.begun;
        return Reply::of(
            200,
            format!(
                "<InitiateMultipartUploadResult><UploadId>{begun}</UploadId></InitiateMultipartUploadResult>"
            ),
        );
    };
    let Some(parts) = service.parts.remove(&upload) else { return Reply::of(404, "") };
    let small = parts.values().rev().skip(1).any(|part| part.len() < PIECE_BYTES);
    assert!(!small, "services take no smaller parts before the last");
    service.objects.insert(asked.key, parts.into_values().flatten().collect());
    Reply::of(200, "<CompleteMultipartUploadResult><ETag>\"1-3\"</ETag></CompleteMultipartUploadResult>")
}

fn put(asked: Asked, service: &mut Service) -> Reply {
    if let (Some(upload), Some(part)) =
        (number(&asked.question, "uploadId="), number(&asked.question, "partNumber="))
    {
        return match service.parts.get_mut(&upload) {
            Some(parts) => {
                parts.insert(part, asked.body);
                Reply::of(200, "")
            }
            None => Reply::of(404, ""),
        };
    }
    let object = match asked.copied {
        Some(from) => service.objects.get(&from).cloned(),
        None => Some(asked.body),
    };
    let Some(object) = object else { return Reply::of(404, "") };
    service.objects.insert(asked.key, object);
    Reply::of(200, "<CopyObjectResult><ETag>\"1\"</ETag></CopyObjectResult>")
}

fn get(asked: &Asked, service: &Service) -> Reply {
    let Some(object) = service.objects.get(&asked.key) else { return Reply::of(404, "") };
    if asked.method == "HEAD" {
        return Reply { length: object.len(), ..Reply::of(200, "") };
    }
    let Some((first, last)) = asked.range else { return Reply::of(200, object.clone()) };
    let last = last.min(object.len() - 1);
    let range = Some(format!("bytes {first}-{last}/{}", object.len()));
    Reply { range, ..Reply::of(206, &object[first..=last]) }
}

fn listing(question: &str, objects: &BTreeMap<String, Vec<u8>>) -> String {
    let prefix = question.split('&').find_map(|part| part.strip_prefix("prefix=")).unwrap_or_default();
    let prefix = prefix.replace("%2F", "/");
    let found = objects.iter().filter(|(key, _)| key.starts_with(&prefix));
    let entries = found.map(|(key, object)| {
        let size = object.len();
        format!("<Contents><Key>{key}</Key><LastModified>2012-11-03T08:00:00.000Z</LastModified><Size>{size}</Size></Contents>")
    });
    format!("<ListBucketResult>{}</ListBucketResult>", entries.collect::<String>())
}

async fn bucket() -> (Store, Shared) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let shared = Shared::default();
    let served = shared.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, served.clone()));
        }
    });
    let place = Place::S3(Bucket {
        url: "s3://files/best/bits".into(),
        endpoint: Some(endpoint),
        region: "eu-1".into(),
        key_id: "key".into(),
        secret: "hush".into(),
    });
    (Store::open(&place).unwrap(), shared)
}

/// Pieces of a megabyte, all of the same byte.
fn sent(count: usize) -> impl futures_util::Stream<Item = Result<Bytes, ()>> {
    let piece = Bytes::from(vec![b'a'; 1 << 20]);
    stream::iter((0..count).map(move |_| Ok(piece.clone())))
}

fn keys(shared: &Shared) -> Vec<String> {
    shared.service.lock().unwrap().objects.keys().cloned().collect()
}

#[tokio::test]
async fn a_bucket_keeps_blobs_as_a_disk_does() {
    let (store, shared) = bucket().await;
    let id = store.put(Bytes::from_static(b"abc")).await.unwrap();
    assert_eq!(keys(&shared), [format!("best/bits/ba/78/{id}")]);
    assert_eq!(store.get(&id).await.unwrap(), &b"abc"[..]);
    assert_eq!(store.list(id.bytes()[0]).await.unwrap(), [id]);
    assert!(store.exists(&id).await.unwrap());
    assert!(!store.exists(&BlobId::of(b"other")).await.unwrap());
    store.delete(&id).await.unwrap();
    assert!(matches!(store.get(&id).await, Err(Fault::Missing(_))));
    store.check().await.unwrap();
}

#[tokio::test]
async fn a_long_file_comes_in_parts_also_when_one_fails_at_first() {
    let (store, shared) = bucket().await;
    shared.service.lock().unwrap().fails_at = Some("partNumber=2");
    let incoming = store.receive("one", sent(7), u64::MAX).await.unwrap();
    assert_eq!(incoming.kind("notes.txt"), Ok(Kind::Txt));
    let id = store.keep(incoming).await.unwrap();
    assert_eq!(id, BlobId::of(&vec![b'a'; 7 << 20]));
    let path = crate::store::path(&id);
    assert_eq!(keys(&shared), [format!("best/bits/{path}")], "where it came in it is no more");
    assert_eq!(store.size(&id).await.unwrap(), 7 << 20);
    let range = (7 << 20) - 2..7 << 20;
    let part: Vec<Bytes> = store.read(&id, range).await.unwrap().try_collect().await.unwrap();
    assert_eq!(part.concat(), b"aa");
}

#[tokio::test]
async fn what_breaks_off_or_is_too_large_leaves_no_parts_behind() {
    let (store, shared) = bucket().await;
    let broken = sent(7).chain(stream::iter([Err(())]));
    assert!(matches!(store.receive("one", broken, u64::MAX).await, Err(Stopped::Sender(()))));
    assert!(matches!(store.receive("two", sent(7), 6 << 20).await, Err(Stopped::Refused(_))));
    let service = shared.service.lock().unwrap();
    assert_eq!((service.begun, service.parts.len(), service.objects.len()), (2, 0, 0));
}

#[tokio::test]
async fn parts_are_cleared_when_nobody_waits_for_them_any_more() {
    let (store, shared) = bucket().await;
    let never = sent(7).chain(stream::pending());
    let begun = async {
        loop {
            if shared.service.lock().unwrap().parts.values().any(|parts| !parts.is_empty()) {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = store.receive("one", never, u64::MAX) => panic!("it never ends"),
        () = begun => {}
    }
    shared.cleared.notified().await;
    assert!(shared.service.lock().unwrap().parts.is_empty());
}

#[tokio::test]
async fn pieces_that_came_one_by_one_become_one_object() {
    let (store, shared) = bucket().await;
    let piece = Bytes::from(vec![b'a'; 3 << 20]);
    for at in 0..2 {
        store.add_piece("one", at * (3 << 20), piece.clone()).await.unwrap();
    }
    assert_eq!(store.pieces_bytes("one").await.unwrap(), 6 << 20);
    let incoming = store.receive_pieces("one", u64::MAX).await.unwrap();
    let id = store.keep(incoming).await.unwrap();
    store.clear_pieces("one").await.unwrap();
    assert_eq!(keys(&shared).len(), 1);
    assert_eq!(store.get(&id).await.unwrap().len(), 6 << 20);
}
