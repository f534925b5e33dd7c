//! What the program does amid real mail, from end to end. One file a thought.

mod corpora;
mod killed;
mod promise;
mod readers;
mod signed;
mod trouble;
