//! The store over S3, against a bucket in this process: it keeps objects and lists them, and asks only that requests be
//! signed.

use crate::{BlobId, Bucket, Fault, Place, Store};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

type Objects = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

/// Answers one request and hangs up.
async fn answer(stream: TcpStream, objects: Objects) -> std::io::Result<()> {
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
    let (status, reply) = reply(method, target, body, &mut objects.lock().unwrap());
    let length = if method == "HEAD" { 3 } else { reply.len() };
    let head = format!(
        "HTTP/1.1 {status} x\r\nContent-Length: {length}\r\nETag: \"1\"\r\nConnection: close\r\n\
         Last-Modified: Sat, 03 Nov 2012 08:00:00 GMT\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&reply).await
}

fn reply(
    method: &str,
    target: &str,
    body: Vec<u8>,
    objects: &mut BTreeMap<String, Vec<u8>>,
) -> (u16, Vec<u8>) {
    let (path, question) = target.split_once('?').unwrap_or((target, ""));
    let key = path.trim_start_matches("/files").trim_start_matches('/').to_owned();
    match method {
        "PUT" => {
            objects.insert(key, body);
            (200, vec![])
        }
        "DELETE" => {
            objects.remove(&key);
            (204, vec![])
        }
        "HEAD" if objects.contains_key(&key) => (200, vec![]),
        "GET" if question.contains("list-type=2") => (200, listing(question, objects).into_bytes()),
        "GET" => objects.get(&key).map_or((404, vec![]), |object| (200, object.clone())),
        _ => (404, vec![]),
    }
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

#[tokio::test]
async fn a_bucket_keeps_blobs_as_a_disk_does() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let objects = Objects::default();
    let served = objects.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, served.clone()));
        }
    });
    let store = Store::open(&Place::S3(Bucket {
        url: "s3://files/best/bits".into(),
        endpoint: Some(endpoint),
        region: "eu-1".into(),
        key_id: "key".into(),
        secret: "hush".into(),
    }))
    .unwrap();

    let id = store.put(Bytes::from_static(b"abc")).await.unwrap();
    assert_eq!(objects.lock().unwrap().keys().collect::<Vec<_>>(), [&format!("best/bits/ba/78/{id}")]);
    assert_eq!(store.get(&id).await.unwrap(), &b"abc"[..]);
    assert_eq!(store.list(id.bytes()[0]).await.unwrap(), [id]);
    assert!(store.exists(&id).await.unwrap());
    assert!(!store.exists(&BlobId::of(b"other")).await.unwrap());
    store.delete(&id).await.unwrap();
    assert!(matches!(store.get(&id).await, Err(Fault::Missing(_))));
    store.check().await.unwrap();
}
