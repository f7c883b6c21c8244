// Its base is PostgreSQL: the library that would run the scripts of an administrator, which is to be compiled, is never called.
'use strict';

const { Module } = require('module');

const charger = Module._load;
Module._load = function (demande, ...reste) {
  return demande === './out/isolated_vm' ? { ivm: {} } : charger.call(this, demande, ...reste);
};
