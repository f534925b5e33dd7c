//! Statements: one that went the whole way, one that is open for comments.

use super::Actors;
use super::calendar::Planted;
use crate::demo::content::{Comment, Content, Statement};
use access::Actor;
use base::{Clock, Id, Moment, Slug, days, hours};
use facts::{Act, Problem, Subject};
use statements::plant::{self, Remark};
use std::time::Duration;
use web::House;

/// From the call for comments until they close, and the same for last call: a little longer than the rules ask for.
const COMMENTS: Duration = days(4);
const LAST_CALL: Duration = hours(50);

/// Does all that in the order of time.
pub(super) async fn plant(
    house: &House,
    content: &Content,
    actors: &Actors,
    planted: &Planted,
    clock: &Clock,
) -> Result<(), Problem> {
    let now = Clock::machine().now();
    for statement in &content.statements {
        until(clock, now.minus(days(statement.days)));
        let one =
            Planting { house, actors, statement, id: begin(house, actors, planted, statement).await?, clock };
        one.goes_its_way(planted).await?;
    }
    Ok(())
}

fn until(clock: &Clock, moment: Moment) {
    clock.pass(moment.since(clock.now()));
}

async fn begin(
    house: &House,
    actors: &Actors,
    planted: &Planted,
    statement: &Statement,
) -> Result<Id<Subject>, Problem> {
    let thing = statement.event.as_ref().and_then(|event| planted.events.get(event)).cloned();
    let proposed = plant::Planted {
        title: statement.title.clone(),
        why: statement.why.clone(),
        lang: statement.lang.clone(),
        zone: statement.zone.clone(),
        topics: statement.topics.clone(),
        addressees: statement.addressees.clone(),
        occasion: (statement.occasion.clone(), thing),
        consultation: statement.consultation.clone(),
    };
    let others: Vec<_> = statement.drafters.iter().skip(1).filter_map(|slug| actors[slug].person()).collect();
    let text = statement.revisions.first().map_or("", |file| file.text());
    house
        .act(actors[&statement.drafters[0]], move |act| {
            let id = plant::propose(act, &proposed)?;
            for person in &others {
                plant::drafter(act, id, *person)?;
            }
            plant::write(act, id, text)?;
            Ok(id)
        })
        .await
}

/// One statement on its way.
struct Planting<'a> {
    house: &'a House,
    actors: &'a Actors,
    statement: &'a Statement,
    id: Id<Subject>,
    clock: &'a Clock,
}

impl Planting<'_> {
    async fn goes_its_way(&self, planted: &Planted) -> Result<(), Problem> {
        let (id, house) = (self.id, self.house.clone());
        self.clock.pass(days(1));
        let closes = self.clock.now().plus(COMMENTS);
        self.drafts(move |act| plant::ask_for_comments(act, &house, id, closes)).await?;
        self.clock.pass(hours(20));
        let comments = self.comments().await?;
        let Some(outcome) = &self.statement.outcome else { return Ok(()) };
        self.builds_on(planted).await?;
        self.answers(&comments).await?;
        until(self.clock, closes.plus(hours(1)));
        let (house, closes) = (self.house.clone(), self.clock.now().plus(LAST_CALL));
        self.drafts(move |act| plant::call_last(act, &house, id, closes)).await?;
        self.clock.pass(hours(5));
        self.positions().await?;
        until(self.clock, closes.plus(hours(1)));
        let outcome = outcome.clone();
        self.drafts(move |act| plant::publish(act, id, &outcome)).await?;
        self.endorsements().await
    }

    /// Does something as the first of the drafters.
    async fn drafts<R: Send + 'static>(
        &self,
        act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
    ) -> Result<R, Problem> {
        self.house.act(self.person(&self.statement.drafters[0]), act).await
    }

    fn person(&self, slug: &Slug) -> Actor {
        self.actors[slug]
    }

    async fn comments(&self) -> Result<Vec<Id<Subject>>, Problem> {
        let mut made = Vec::new();
        for comment in &self.statement.comment {
            let (id, remark) = (self.id, remark(self.statement, comment));
            let by = self.person(&comment.by);
            made.push(self.house.act(by, move |act| plant::comment(act, id, &remark)).await?);
            self.clock.pass(hours(3));
        }
        Ok(made)
    }

    /// Writes the second revision, and puts the bits into it.
    async fn builds_on(&self, planted: &Planted) -> Result<(), Problem> {
        let id = self.id;
        if let Some(text) = self.statement.revisions.get(1).map(|file| file.text()) {
            self.drafts(move |act| plant::write(act, id, text)).await?;
        }
        for bit in &self.statement.bit {
            let Some(source) = planted.reports.get(bit.report.path()).cloned() else { continue };
            let (house, passage) = (self.house.clone(), bit.passage.clone());
            let marked = self.house.act(self.person(&bit.marked_by), move |act| {
                bits::plant::bit(act, &house, &source, &passage)
            });
            let marked = marked.await?;
            for supporter in &bit.supported_by {
                let house = self.house.clone();
                let act = move |act: &mut Act| bits::plant::support(act, &house, marked);
                self.house.act(self.person(supporter), act).await?;
            }
            let (passage, after) = (bit.passage.clone(), bit.after.clone());
            self.drafts(move |act| plant::build_on(act, id, marked, &passage, &after)).await?;
        }
        Ok(())
    }

    async fn answers(&self, comments: &[Id<Subject>]) -> Result<(), Problem> {
        for (comment, made) in self.statement.comment.iter().zip(comments) {
            let Some(disposition) = comment.disposition.clone() else { continue };
            let (made, reason, wording) = (*made, comment.reason.clone(), comment.wording.clone());
            let answer = move |act: &mut Act| {
                plant::answer(act, made, (&disposition, reason.as_deref()), wording.as_deref())
            };
            self.drafts(answer).await?;
            self.clock.pass(hours(1));
        }
        Ok(())
    }

    async fn positions(&self) -> Result<(), Problem> {
        let mut objections = Vec::new();
        for position in &self.statement.position {
            let (id, by) = (self.id, self.person(&position.by));
            let (stance, ground, words) =
                (position.position.clone(), position.ground.clone(), position.words.clone());
            let act =
                move |act: &mut Act| plant::position(act, id, &stance, ground.as_deref(), words.as_deref());
            let taken = self.house.act(by, act).await?;
            if let Some(answer) = &position.answer {
                objections.push((by, taken, answer.clone()));
            }
        }
        // They are shown, and answered, once last call is over.
        self.clock.pass(LAST_CALL);
        for (by, objection, answer) in objections {
            let (id, minority) = (self.id, self.statement.minority.clone());
            self.drafts(move |act| plant::answer_objection(act, id, objection, &answer)).await?;
            self.house.act(by, move |act| plant::hold(act, id, objection, minority.as_deref())).await?;
        }
        Ok(())
    }

    async fn endorsements(&self) -> Result<(), Problem> {
        for endorsement in &self.statement.endorsement {
            self.clock.pass(hours(7));
            let (id, name) = (self.id, endorsement.name.clone());
            self.house.act(self.person(&endorsement.by), move |act| plant::endorse(act, id, &name)).await?;
        }
        Ok(())
    }
}

fn remark(statement: &Statement, comment: &Comment) -> Remark {
    Remark {
        on: comment.on.clone(),
        kind: comment.kind.clone(),
        words: comment.words.clone(),
        wording: comment.wording.clone(),
        lang: comment.lang.clone().unwrap_or_else(|| statement.lang.clone()),
    }
}
