//! The stylesheet, the script and the pictures of the interface: compiled in, named by their hash, kept by browsers for ever.

use crate::keep::gzip;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::OnceLock;

/// One file.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its address.
    pub href: String,
    media_type: &'static str,
    plain: Bytes,
    /// Made when it is asked for the first time: the editor alone takes longer than most tests.
    gzip: OnceLock<Bytes>,
}

/// All files.
#[derive(Debug)]
pub struct Assets {
    by_name: HashMap<&'static str, Asset>,
    by_href: HashMap<String, &'static str>,
}

const FILES: &[(&str, &str, &[u8])] = &[
    ("look.css", "text/css; charset=utf-8", include_bytes!("../assets/look.css")),
    ("icon.svg", "image/svg+xml", include_bytes!("../assets/icon.svg")),
    // Loaded only where files are uploaded.
    ("upload.js", "text/javascript; charset=utf-8", include_bytes!("../assets/upload.js")),
    // Made from web/, and loaded only where several people write one text.
    ("together.js", "text/javascript; charset=utf-8", include_bytes!("../assets/together.js")),
];

impl Assets {
    /// The compiled-in files.
    pub fn new() -> Self {
        let mut assets = Self { by_name: HashMap::new(), by_href: HashMap::new() };
        for (name, media_type, bytes) in FILES {
            let hash = hex::encode(&Sha256::digest(bytes)[..6]);
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            let href = format!("/assets/{stem}.{hash}.{ending}");
            assets.by_href.insert(href.clone(), name);
            let asset = Asset { href, media_type, plain: Bytes::from_static(bytes), gzip: OnceLock::new() };
            assets.by_name.insert(name, asset);
        }
        assets
    }

    /// The address of a file.
    ///
    /// # Panics
    /// When there is no such file: the names are ours.
    pub fn href(&self, name: &str) -> &str {
        &self.by_name.get(name).expect("an asset that is compiled in").href
    }

    /// The file at an address, as a response.
    pub(crate) fn response(&self, href: &str, accepts_gzip: bool) -> Option<Response> {
        let asset = self.by_name.get(self.by_href.get(href)?)?;
        let body = if accepts_gzip { asset.compressed() } else { asset.plain.clone() };
        let mut response = (StatusCode::OK, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
        headers
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if accepts_gzip {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Some(response)
    }
}

impl Asset {
    fn compressed(&self) -> Bytes {
        self.gzip.get_or_init(|| gzip(&self.plain, 9)).clone()
    }
}

impl Default for Assets {
    fn default() -> Self {
        Self::new()
    }
}
