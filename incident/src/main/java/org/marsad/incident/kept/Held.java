package org.marsad.incident.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Posture;
import org.marsad.record.Report;

/**
 * A claim that who holds what where.
 *
 * @param report the report that makes it
 * @param day the day that it is said of: its own, else that of the report's publication; null where neither is known
 * @param posture the claim
 */
public record Held(Report report, @Nullable LocalDate day, Posture posture) {}
