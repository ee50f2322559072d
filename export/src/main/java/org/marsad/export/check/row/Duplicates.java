package org.marsad.export.check.row;

import java.util.List;
import java.util.Set;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;

/** Whether a row stands in the file twice: by its id, by all that it says, or by all but what names it. */
public final class Duplicates implements RowCheck {
    private final String idColumn;
    private final Set<String> naming;
    private final Seen ids = new Seen();
    private final Seen rows = new Seen();
    private final Seen contents = new Seen();

    /**
     * Looks out for duplicates.
     *
     * @param idColumn the column of the row's id
     * @param naming columns that name the row, or tell when it was written, and say nothing of what happened
     */
    public Duplicates(String idColumn, Set<String> naming) {
        this.idColumn = idColumn;
        this.naming = naming;
    }

    @Override
    public void check(Row row, Findings findings) {
        long whole = 0;
        long content = 0;
        List<String> names = row.header().names();
        for (int i = 0; i < names.size(); i++) {
            String cell = row.cells().get(i).strip();
            whole = Seen.key(whole, cell);
            content = naming.contains(names.get(i)) ? content : Seen.key(content, cell);
        }
        long sameRow = rows.before(whole, row.line());
        String id = row.text(idColumn);
        long sameId = id == null ? 0 : ids.before(Seen.key(0, id), row.line());
        long sameContent = contents.before(content, row.line());
        if (sameRow > 0) {
            findings.add(row.finding(Rule.ROW_DUPLICATE, null, "a row of its own", "the row of line " + sameRow));
        } else if (sameId > 0) {
            findings.add(
                    row.finding(Rule.ID_DUPLICATE, idColumn, "an id of its own", id + ", the id of line " + sameId));
        } else if (sameContent > 0) {
            findings.add(row.finding(
                    Rule.ROW_REPEATED, null, "an event of its own", "all that line " + sameContent + " says"));
        }
    }
}
