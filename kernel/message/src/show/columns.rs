//! Which paragraphs keep their columns.

/// Why lines are shown in letters of one width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// They are not.
    No,
    /// A diff.
    Diff,
    /// A table, a program, a drawing.
    Table,
}

/// Whether the spaces of a paragraph mean something; `before` is what the paragraph before it was.
pub(super) fn is_columns(lines: &[&str], before: Columns) -> Columns {
    let starts = ["diff --git ", "@@ -", "--- a/", "+++ b/", "Index: "];
    if lines.iter().any(|line| starts.iter().any(|start| line.starts_with(start))) {
        return Columns::Diff;
    }
    if before == Columns::Diff && lines.iter().all(|line| line.starts_with([' ', '+', '-', '@', '\\', '\t']))
    {
        return Columns::Diff;
    }
    let aligned = lines.iter().filter(|line| is_aligned(line)).count();
    let indented = lines.iter().filter(|line| line.starts_with("  ") || line.starts_with('\t')).count();
    if lines.len() > 1 && (aligned * 2 >= lines.len() && aligned > 1 || indented == lines.len()) {
        return Columns::Table;
    }
    Columns::No
}

/// Whether a run of spaces or a tab stands between words, or a line is ruled. Two spaces follow a full stop in
/// some schools.
fn is_aligned(line: &str) -> bool {
    let inner = line.trim();
    inner.contains("   ")
        || inner.contains('\t')
        || inner.starts_with("+-")
        || (inner.starts_with('|') && inner.ends_with('|'))
}
