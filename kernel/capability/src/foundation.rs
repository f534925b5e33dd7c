//! The kernel's own plate: what the house does with no capability in it.

use crate::{Capability, postroom};
use access::{Gate, sessions};
use base::{days, hours};
use db::Fault;
use jobs::{Failed, Job, Kind, Timed, Work};
use web::axum::http::{HeaderValue, StatusCode, header};
use web::axum::response::{IntoResponse, Response};
use web::{Door, House, Routes, text_response};

const SWEEP_SESSIONS: &str = "session-sweep";

/// What the kernel offers itself.
pub(crate) const KERNEL: Capability = Capability {
    name: "kernel",
    locales: web::locales!(),
    routes,
    jobs: &[
        Kind { name: mail::SEND, run: send_mail },
        Kind { name: mail::SWEEP, run: sweep_mail },
        Kind { name: SWEEP_SESSIONS, run: sweep_sessions },
        Kind { name: arrivals::ARRIVED, run: postroom::arrived },
        Kind { name: arrivals::SWEEP, run: postroom::sweep },
    ],
    timetable: &[
        Timed { kind: mail::SWEEP, every: days(1) },
        Timed { kind: SWEEP_SESSIONS, every: hours(12) },
        Timed { kind: arrivals::SWEEP, every: hours(12) },
    ],
    ..Capability::EMPTY
};

/// The kernel's tables, in the order in which they refer to each other.
pub(crate) const CHAPTERS: [db::Chapter; 6] =
    [access::CHAPTER, jobs::CHAPTER, facts::CHAPTER, mail::CHAPTER, arrivals::CHAPTER, web::CHAPTER];

fn routes(r: &mut Routes) {
    web::routes(r);
    r.get("/healthz", Gate::Public, healthz);
    r.get("/assets/accent.css", Gate::Public, accent);
}

/// Says that this node answers and its database too; for load balancers.
async fn healthz(door: Door) -> Response {
    match door.house().db.ping().await {
        Ok(()) => text_response("text/plain; charset=utf-8", "ok\n"),
        Err(fault) => {
            tracing::error!(%fault, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

/// The network's own accent colour, as the two variables that the stylesheet takes.
async fn accent(door: Door) -> Response {
    let network = door.house().network();
    let accent = network.accent.as_deref().unwrap_or("#0a5a66");
    let css = format!(":root{{--accent:{accent};--on-accent:#fff}}\n");
    let mut response = text_response("text/css; charset=utf-8", css);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    response
}

fn send_mail(house: House, job: Job) -> Work {
    Box::pin(async move {
        let network = house.network();
        house.post.send(&house.db, &house.clock, network.name.as_str(), &job).await
    })
}

fn sweep_mail(house: House, _: Job) -> Work {
    Box::pin(async move {
        let swept = house.post.sweep(&house.db, &house.clock, &house.files).await;
        swept.map_err(|trouble| Failed::Later(trouble.to_string(), None))
    })
}

fn sweep_sessions(house: House, _: Job) -> Work {
    Box::pin(async move {
        let now = house.clock.now();
        let swept: Result<u64, Fault> = house.db.act(move |tx| sessions::sweep(tx, now)).await;
        swept.map(|_| ()).map_err(Failed::from)
    })
}
