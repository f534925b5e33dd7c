//! Routes: no address without a gate.

use crate::gatehouse;
use access::Gate;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn;
use axum::routing::{MethodRouter, any, delete, get, post, put};

/// One route, for the matrix of all routes and roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteInfo {
    /// GET, POST, PUT or DELETE.
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
        self.add(Method::GET, path, gate, get(handler));
    }

    /// Something new.
    pub fn post<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::POST, path, gate, post(handler));
    }

    /// Something changed.
    pub fn put<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::PUT, path, gate, put(handler));
    }

    /// Something taken back.
    pub fn delete<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        self.add(Method::DELETE, path, gate, delete(handler));
    }

    /// A place that programs ask by methods of their own, such as WebDAV's; the handler tells them apart. To people it is
    /// a thing to read.
    pub fn any<H: Handler<T, ()>, T: 'static>(&mut self, path: &'static str, gate: Gate, handler: H) {
        // Other methods than HTTP's own come to where those come that have no handler, which only a whole layer gates.
        let gated = any(handler).layer(from_fn(move |request, next| gatehouse::pass(gate, request, next)));
        self.hang(Method::GET, path, gate, gated);
    }

    /// All routes, in the order in which they were hung.
    pub fn infos(&self) -> &[RouteInfo] {
        &self.infos
    }

    /// The router of all of them.
    pub(crate) fn into_router(self) -> Router {
        self.router
    }

    fn add(&mut self, method: Method, path: &'static str, gate: Gate, handler: MethodRouter) {
        let gated = handler.route_layer(from_fn(move |request, next| gatehouse::pass(gate, request, next)));
        self.hang(method, path, gate, gated);
    }

    fn hang(&mut self, method: Method, path: &'static str, gate: Gate, gated: MethodRouter) {
        self.router = std::mem::take(&mut self.router).route(path, gated);
        self.infos.push(RouteInfo { method, path, gate });
    }
}
