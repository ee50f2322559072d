package org.marsad.archive;

import java.util.List;
import org.marsad.record.Report;

/**
 * A report that a search found.
 *
 * @param report the report
 * @param incidents ids of the incidents that it tells of
 */
public record Hit(Report report, List<String> incidents) {}
