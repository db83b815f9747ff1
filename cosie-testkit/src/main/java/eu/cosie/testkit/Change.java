package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be changed all over a record. Left as it is, it changes nothing. The walk asks in the
 * order of the document, stakeholders before whatever refers to them.
 */
abstract class Change {

  /** The record with this change, not yet checked. */
  final CaseRecord.Builder in(CaseRecord record) {
    return new Rewriting(this).rewrite(record);
  }

  /** An id, where it names an element and where something refers to it. */
  <I extends ElementId> I id(I id) {
    return id;
  }

  /** A stakeholder to whom something belongs: who spoke, holds, acts, took part. */
  StakeholderId whose(StakeholderId stakeholder) {
    return id(stakeholder);
  }

  /** An id of a non-negotiable. */
  String fixedId(String id) {
    return id;
  }

  /** Whether an element stays; links to one that does not go with it. */
  boolean keeps(ElementId id) {
    return true;
  }

  /** Whether something stays that can go alone: an optional, a link, a part without an id. */
  boolean keepsPart() {
    return true;
  }

  /** The order of a list. */
  <T> List<T> ordered(List<T> list) {
    return list;
  }

  /** A text, names and titles included. */
  String text(String text) {
    return text;
  }

  /** A choice among constants, roles left out. */
  <E extends Enum<E>> E choice(E choice) {
    return choice;
  }

  /** A yes or no; ordinarily it is the second. */
  boolean flag(boolean flag, boolean ordinary) {
    return flag;
  }

  LocalDate date(LocalDate date) {
    return date;
  }

  /** As whom somebody takes part. */
  Optional<StakeholderRole> as(StakeholderId by, Optional<StakeholderRole> as) {
    return as;
  }

  /** The roles of a stakeholder. */
  List<StakeholderRole> roles(StakeholderId stakeholder, List<StakeholderRole> roles) {
    return ordered(roles);
  }
}
