/**
 * Files with a row of hashtags: the tags themselves, and what they say of the cells below. Source: HXL standard 1.1.
 *
 * <p>In: the row of hashtags, and rows whose columns are named by them. Out: findings. Not known here: files. Start with
 * {@link org.marsad.export.check.hxl.Tag} and {@link org.marsad.export.check.hxl.HxlChecks}.
 */
@NullMarked
package org.marsad.export.check.hxl;

import org.jspecify.annotations.NullMarked;
