//! What the program does amid real mail, from end to end. One file a thought.

mod killed;
mod promise;
mod signed;
mod trouble;
