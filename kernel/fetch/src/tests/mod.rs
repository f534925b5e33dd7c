mod addresses;
mod answers;
mod headers;
mod locales;
mod redirects;
mod server;
