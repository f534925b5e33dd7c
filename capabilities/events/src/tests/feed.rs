//! A publisher of a calendar on loopback, whose answers a test decides.

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::{Arc, Mutex};
use testing::House;

/// What the publisher answers next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) etag: Option<&'static str>,
    pub(crate) retry_after: Option<&'static str>,
}

/// A publisher, and what it has been asked.
#[derive(Clone)]
pub(crate) struct Feed {
    answer: Arc<Mutex<Answer>>,
    asked: Arc<Mutex<Vec<Option<String>>>>,
    pub(crate) url: String,
}

impl Feed {
    /// Opens on a free port.
    pub(crate) fn open(house: &House) -> Self {
        let (answer, asked) = (Arc::default(), Arc::default());
        let listener =
            house.wait(async { tokio::net::TcpListener::bind("127.0.0.1:0").await }).expect("a free port");
        let url = format!("http://{}/calendar.ics", listener.local_addr().expect("an address"));
        let feed = Self { answer, asked, url };
        let app = Router::new().fallback(say).with_state(feed.clone());
        house.wait(async {
            tokio::spawn(async move { axum::serve(listener, app).await });
        });
        feed
    }

    /// Answers with this calendar from now on.
    pub(crate) fn lists(&self, body: &str) {
        self.answers(Answer { status: 200, body: body.to_owned(), ..Answer::default() });
    }

    /// Answers like this from now on.
    pub(crate) fn answers(&self, answer: Answer) {
        *self.answer.lock().expect("one test") = answer;
    }

    /// The `If-None-Match` of each request so far.
    pub(crate) fn asked(&self) -> Vec<Option<String>> {
        self.asked.lock().expect("one test").clone()
    }
}

async fn say(State(feed): State<Feed>, headers: HeaderMap) -> Response {
    let wanted = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).map(str::to_owned);
    feed.asked.lock().expect("one test").push(wanted.clone());
    let answer = feed.answer.lock().expect("one test").clone();
    if answer.etag.is_some() && answer.etag == wanted.as_deref() {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let mut response =
        Response::builder().status(answer.status).header(header::CONTENT_TYPE, "text/calendar");
    if let Some(etag) = answer.etag {
        response = response.header(header::ETAG, etag);
    }
    if let Some(wait) = answer.retry_after {
        response = response.header(header::RETRY_AFTER, wait);
    }
    response.body(Body::from(answer.body)).expect("an answer")
}

/// A calendar with these events: UID, days (`20260105/20260107`), title, and more lines.
pub(crate) fn calendar(events: &[(&str, &str, &str, &str)]) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n");
    for (uid, days, title, more) in events {
        let (first, after) = days.split_once('/').expect("two days");
        text.push_str(&format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20251101T000000Z\r\nDTSTART;VALUE=DATE:{first}\r\n\
             DTEND;VALUE=DATE:{after}\r\nSUMMARY:{title}\r\n{more}END:VEVENT\r\n"
        ));
    }
    text + "END:VCALENDAR\r\n"
}
