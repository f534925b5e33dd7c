//! What can be done with some hours: what is due soonest and concerns the reader most, as much of it as fits.

use base::Moment;

/// Something that waits for hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Task {
    /// How many hours it takes.
    pub(crate) hours: i64,
    /// Until when; nothing when that is open.
    pub(crate) due: Option<Moment>,
    /// How many of the reader's topics, regions and languages it is about.
    pub(crate) near: usize,
}

/// Which of the tasks fit into so many hours, by their places, in the order in which they were taken: those that concern the
/// reader before others, among them what is due first, then what takes less. What is too large is passed over for what fits.
pub(crate) fn fill(tasks: &[Task], hours: i64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tasks.len()).collect();
    let key = |at: &usize| {
        let task = &tasks[*at];
        (std::cmp::Reverse(task.near), task.due.is_none(), task.due, task.hours, *at)
    };
    order.sort_by_key(key);
    let mut left = hours;
    order.retain(|at| {
        let fits = tasks[*at].hours <= left;
        if fits {
            left -= tasks[*at].hours;
        }
        fits
    });
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(hours: i64, due: Option<i64>, near: usize) -> Task {
        Task { hours, due: due.map(Moment::from_micros), near }
    }

    #[test]
    fn hours_are_filled_with_what_concerns_one_and_is_due_first() {
        let tasks = [
            task(2, None, 0),
            task(3, Some(5), 1),
            task(1, Some(9), 1),
            task(8, Some(1), 2),
            task(1, Some(2), 0),
        ];
        assert_eq!(fill(&tasks, 4), [1, 2]);
        assert_eq!(fill(&tasks, 6), [1, 2, 4]);
        assert_eq!(fill(&tasks, 0), Vec::<usize>::new());
    }
}
