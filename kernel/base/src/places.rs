//! Countries and regions of the world.
