package eu.cosie.testkit.contract;

import eu.cosie.rules.reframing.Catalogue;

class StandardCatalogueTest implements CatalogueContract {

  @Override
  public Catalogue catalogue() {
    return Catalogue.standard();
  }
}
