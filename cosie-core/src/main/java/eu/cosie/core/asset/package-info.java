/**
 * What people, communities and services bring: an {@link eu.cosie.core.asset.Asset} with its
 * holder's {@link eu.cosie.core.asset.Agreement} and whether the beneficiary has it {@link
 * eu.cosie.core.asset.Wanted}.
 */
@NullMarked
package eu.cosie.core.asset;

import org.jspecify.annotations.NullMarked;
