//! Routes: no address without a gate.

use crate::gatehouse;
use access::Gate;
use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, any, on};
use std::pin::Pin;
use std::sync::Arc;

/// One route, for the matrix of all routes and roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteInfo {
    /// GET, POST, PUT or DELETE; OPTIONS of what programs ask beside a page.
    pub method: Method,
    /// The pattern of its address.
    pub path: &'static str,
    /// Who comes through.
    pub gate: Gate,
}

/// Where capabilities hang their routes.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router,
    infos: Vec<RouteInfo>,
}

impl Routes {
    /// A page, or another thing to read.
    pub fn get<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::GET, path, gate, Plain::of(handler));
    }

    /// Something new.
    pub fn post<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::POST, path, gate, Plain::of(handler));
    }

    /// Something changed.
    pub fn put<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::PUT, path, gate, Plain::of(handler));
    }

    /// Something taken back.
    pub fn delete<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::DELETE, path, gate, Plain::of(handler));
    }

    /// A place that programs ask by methods of their own, such as WebDAV's; the handler tells them apart. To people it is
    /// a thing to read.
    pub fn any<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.surround(Method::GET, path, gate, Plain::of(handler));
    }

    /// What programs ask by methods of their own at a place where another capability's page is.
    pub fn besides<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.surround(Method::OPTIONS, path, gate, Plain::of(handler));
    }

    /// All routes, in the order in which they were hung.
    pub fn infos(&self) -> &[RouteInfo] {
        &self.infos
    }

    /// The router of all of them.
    pub(crate) fn into_router(self) -> Router {
        self.router
    }

    fn add(&mut self, method: Method, path: &'static str, gate: Gate, plain: Plain) {
        let filter = MethodFilter::try_from(method.clone()).expect("those above are HTTP's own");
        let gated = on(filter, plain.handler());
        let gated = gated.route_layer(from_fn(move |request, next| gatehouse::pass(gate, request, next)));
        self.hang(method, path, gate, gated);
    }

    /// Other methods than HTTP's own come to where those come that have no handler, which only a whole layer gates.
    fn surround(&mut self, method: Method, path: &'static str, gate: Gate, plain: Plain) {
        let gated = any(plain.handler());
        let gated = gated.layer(from_fn(move |request, next| gatehouse::pass(gate, request, next)));
        self.hang(method, path, gate, gated);
    }

    fn hang(&mut self, method: Method, path: &'static str, gate: Gate, gated: MethodRouter) {
        self.router = std::mem::take(&mut self.router).route(path, gated);
        self.infos.push(RouteInfo { method, path, gate });
    }
}

/// A handler whose type is forgotten, so that what stands around one is compiled once, and not for each of the house's
/// hundreds.
#[derive(Clone)]
struct Plain(Arc<dyn Fn(Request) -> Answering + Send + Sync>);

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

impl Plain {
    fn of<H: Handler<T, ()>, T: 'static>(handler: H) -> Self {
        Self(Arc::new(move |request| Box::pin(handler.clone().call(request, ()))))
    }

    fn handler(self) -> impl Fn(Request) -> Answering + Clone + Send + Sync + 'static {
        move |request: Request| (self.0)(request)
    }
}
