package org.marsad.export.delivery;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.marsad.export.Form;
import org.marsad.export.Outcome;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.export.open.OpenHoldings;
import org.marsad.incident.kept.Holdings;

/**
 * What is to be exported, and how.
 *
 * @param form the form
 * @param holdings what is there
 * @param terms how it is to be written; what not everybody may see is taken out here where they say so
 * @param filters which incidents were asked for, by the names of the options
 * @param state which state of the archive it is
 * @param outlets whether an outlet of this name may be named to everybody
 */
public record Export(
        Form form,
        Holdings holdings,
        Terms terms,
        Map<String, String> filters,
        Shown state,
        Predicate<String> outlets) {
    public Export {
        filters = Map.copyOf(filters);
    }

    Outcome write(Target target) throws IOException {
        return form.write(terms.open() ? new OpenHoldings(holdings, outlets) : holdings, terms, target);
    }

    /** The filters as they may be told: to everybody without names of places and outlets, which may be finer than what is shown. */
    Map<String, String> told() {
        Map<String, String> out = new TreeMap<>(filters);
        if (terms.open()) {
            out.replaceAll((option, value) -> option.equals("area") || option.equals("source") ? "withheld" : value);
        }
        return out;
    }
}
