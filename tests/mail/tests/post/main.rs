//! What the program does amid real mail, from end to end. One file a thought.

mod clients;
mod corpora;
mod killed;
mod postfix;
mod promise;
mod readers;
mod relay;
mod signed;
mod statements;
mod trouble;
